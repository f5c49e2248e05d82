package demarche.scenario;

import java.util.List;

/**
 * What a scenario says of itself.
 *
 * @param id what saved games know it by
 * @param version the author's count of published versions, from 1
 * @param title for the title screen
 * @param summary one or two sentences for the title screen
 * @param minutes how long a game takes, or 0 where the author does not say
 * @param learning what players are to take away, in sentences; may be empty
 * @param language the language of its text, as a BCP 47 tag
 * @param undo whether turns may be taken back
 * @param analysts how often players may ask what to expect
 * @param fingerprint differs between any two texts of a scenario; lower-case hexadecimal
 */
public record Heading(
        String id,
        int version,
        String title,
        String summary,
        int minutes,
        List<String> learning,
        String language,
        Undo undo,
        Analysts analysts,
        String fingerprint) {

    public Heading {
        learning = List.copyOf(learning);
    }
}
