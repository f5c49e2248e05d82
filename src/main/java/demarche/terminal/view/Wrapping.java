package demarche.terminal.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of at most so many columns: between words, and between the characters of Chinese and Japanese,
 * but so that no line begins with a closing mark or ends with an opening one. What has no place to break at and is too
 * long is cut.
 */
public final class Wrapping {

    /** The longest line that reads well; wider terminals get margins. */
    public static final int MEASURE = 72;

    private Wrapping() {}

    /** The lines of a text; line breaks in it are kept. */
    public static List<String> lines(String text, int columns) {
        return lines(Line.of(text), columns, 0).stream().map(Line::text).toList();
    }

    /**
     * The lines of a line that may be too long.
     *
     * @param columns at least 2, so that a wide character fits
     * @param hanging by how many columns the lines after the first are moved to the right
     */
    public static List<Line> lines(Line line, int columns, int hanging) {
        List<Line> lines = new ArrayList<>();
        Filling filling = new Filling(lines, Math.max(2, columns), Math.min(hanging, Math.max(0, columns - 2)));
        for (List<Chunk> paragraph : Chunk.paragraphs(line)) {
            paragraph.forEach(filling::add);
            filling.endLine();
        }
        return lines;
    }

    /** The line that is being filled. */
    private static final class Filling {
        private final List<Line> lines;
        private final int columns;
        private final int hanging;
        private Line current = Line.BLANK;
        private int taken;
        private Line gap = Line.BLANK;

        Filling(List<Line> lines, int columns, int hanging) {
            this.lines = lines;
            this.columns = columns;
            this.hanging = hanging;
        }

        void add(Chunk chunk) {
            if (chunk.isSpace()) {
                // Leading spaces are the author's indentation, where there is room; those at a break are dropped.
                boolean dropped = taken == 0 && (!isFirst() || chunk.line().width() > columns / 2);
                gap = dropped ? Line.BLANK : chunk.line();
                return;
            }
            int width = chunk.line().width();
            if (taken > 0 && room() < gap.width() + width) {
                endLine();
            }
            put(gap);
            gap = Line.BLANK;
            for (Line piece : chunk.pieces(room())) {
                if (room() < piece.width()) {
                    endLine();
                }
                put(piece);
            }
        }

        private boolean isFirst() {
            return lines.isEmpty();
        }

        private int room() {
            return columns - (isFirst() ? 0 : hanging) - taken;
        }

        private void put(Line piece) {
            current = current.and(piece);
            taken += piece.width();
        }

        void endLine() {
            lines.add(Chunk.merged(current).indented(isFirst() ? 0 : hanging));
            current = Line.BLANK;
            taken = 0;
            gap = Line.BLANK;
        }
    }
}
