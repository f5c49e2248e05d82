package demarche.terminal.view;

/**
 * Something that is wrong, or doubtful, in the text of a scenario.
 *
 * @param line its line in the file, from 1
 * @param column its column, from 1
 * @param error whether the scenario cannot be played as long as it is there
 * @param code the diagnostic's code: {@code DM310}
 * @param message what is wrong, in a sentence
 * @param help what to do about it; may be empty
 * @param excerpt the line as it stands in the file
 */
public record Flaw(int line, int column, boolean error, String code, String message, String help, String excerpt) {

    /** The line without the spaces that it begins with. */
    String words() {
        return excerpt.strip();
    }
}
