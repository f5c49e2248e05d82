package demarche.scenario;

import java.util.List;

/**
 * A government or organisation.
 *
 * @param id its id
 * @param name what it is called on the screen
 * @param also what else it is called in texts
 * @param about who this is, or empty
 * @param dossier more on who this is; may be without a text
 */
public record Actor(String id, String name, List<String> also, String about, Passage dossier) implements Subject {

    public Actor {
        also = List.copyOf(also);
    }

    @Override
    public List<String> page() {
        return List.of(about, dossier.text());
    }

    /** An actor of whom only the name is known. */
    public static Actor named(String id, String name) {
        return new Actor(id, name, List.of(), "", Passage.NONE);
    }
}
