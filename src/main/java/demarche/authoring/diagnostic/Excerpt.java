package demarche.authoring.diagnostic;

/**
 * A line of the file with a place in it underlined, fit for a terminal: tabs as spaces, and of a long line only the part
 * around the place.
 *
 * @param line the line, or a part of it
 * @param before how many columns stand before the underline
 * @param width how many are underlined, at least one
 */
record Excerpt(String line, int before, int width) {

    private static final int WIDEST = 100;
    private static final int TAB = 4;

    static Excerpt of(String source, Place place) {
        int[] characters = source.codePoints().toArray();
        int start = Math.min(place.column() - 1, characters.length);
        int end = Math.max(start, Math.min(place.endColumn() - 1, characters.length));
        int first = 0;
        int last = characters.length;
        if (characters.length > WIDEST) {
            first = Math.max(0, Math.min(start - WIDEST / 4, characters.length - WIDEST));
            last = Math.min(characters.length, first + WIDEST);
        }
        StringBuilder line = new StringBuilder(first > 0 ? "…" : "");
        int column = line.length();
        int before = column;
        int after = column;
        for (int i = first; i < last; i++) {
            if (i == start) {
                before = column;
            }
            String shown = characters[i] == '\t'
                    ? " ".repeat(TAB - column % TAB)
                    : Columns.printable(Character.toString(characters[i]));
            line.append(shown);
            column += Columns.of(shown);
            if (i < end) {
                after = column;
            }
        }
        if (start >= last) {
            before = column;
            after = column;
        }
        line.append(last < characters.length ? "…" : "");
        return new Excerpt(line.toString().stripTrailing(), before, Math.max(1, after - before));
    }

    String underline() {
        return " ".repeat(before) + "^".repeat(width);
    }
}
