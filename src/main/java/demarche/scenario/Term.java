package demarche.scenario;

import java.util.List;

/**
 * An entry of the glossary.
 *
 * @param id its id
 * @param term the word or phrase that is explained
 * @param also in which other forms texts use it
 * @param passage what it means
 */
public record Term(String id, String term, List<String> also, Passage passage) implements Subject {

    public Term {
        also = List.copyOf(also);
    }

    @Override
    public String name() {
        return term;
    }

    @Override
    public List<String> page() {
        return List.of(passage.text());
    }
}
