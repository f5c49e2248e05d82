package demarche.report;

/**
 * A row of a chart on which a range of values lies as a band with its middle marked. In Braille each letter is two dots
 * wide, so that fifty columns tell a hundred values apart.
 */
final class BandChart {

    private static final int EMPTY = 0x2800;
    /** The dots of the left and of the right half of a letter: the two in the middle, and all four. */
    private static final int[] BAND = {0x06, 0x30};

    private static final int[] MARK = {0x47, 0xB8};

    private final int columns;
    private final double min;
    private final double max;
    private final boolean asciiOnly;

    /** A chart of so many columns, and one more on either side for its ends. */
    BandChart(int columns, int min, int max, boolean asciiOnly) {
        this.columns = columns;
        this.min = min;
        this.max = max;
        this.asciiOnly = asciiOnly;
    }

    String row(int low, int middle, int high) {
        return asciiOnly ? "[" + ascii(low, middle, high) + "]" : "│" + braille(low, middle, high) + "│";
    }

    private int place(int value, int places) {
        return (int) Math.min(places - 1, (value - min) * places / (max - min + 1));
    }

    private String braille(int low, int middle, int high) {
        int places = 2 * columns;
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            int dots = EMPTY;
            for (int half = 0; half < 2; half++) {
                int at = 2 * column + half;
                if (at == place(middle, places)) {
                    dots |= MARK[half];
                } else if (at >= place(low, places) && at <= place(high, places)) {
                    dots |= BAND[half];
                }
            }
            row.append((char) dots);
        }
        return row.toString();
    }

    private String ascii(int low, int middle, int high) {
        StringBuilder row = new StringBuilder();
        for (int at = 0; at < columns; at++) {
            boolean within = at >= place(low, columns) && at <= place(high, columns);
            row.append(at == place(middle, columns) ? '|' : within ? '=' : '.');
        }
        return row.toString();
    }
}
