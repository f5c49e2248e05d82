package demarche.authoring.diagnostic;

/**
 * A stretch of one line of a file. What goes over several lines is named by the part of it on its first.
 *
 * @param line from 1
 * @param column of its first character, from 1; a character is a Unicode code point
 * @param endColumn after its last character; more than {@code column}
 */
public record Place(int line, int column, int endColumn) {

    /** Where what concerns the whole file is reported. */
    public static final Place START = new Place(1, 1, 2);

    public Place {
        endColumn = Math.max(endColumn, column + 1);
    }
}
