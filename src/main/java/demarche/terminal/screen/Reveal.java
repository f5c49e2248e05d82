package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.Span;
import demarche.terminal.view.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** The part of a text that a typewriter has written so far. */
final class Reveal {

    private Reveal() {}

    /** How many characters stand in some lines. */
    static int characters(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> line.text().codePointCount(0, line.text().length()))
                .sum();
    }

    /** The lines as far as so many characters go; empty lines where there is nothing yet. */
    static List<Line> of(List<Line> lines, int characters) {
        List<Line> written = new ArrayList<>();
        int left = characters;
        for (Line line : lines) {
            Line part = Line.BLANK;
            for (Span span : line.spans()) {
                String some = first(span.text(), left);
                left -= some.codePointCount(0, some.length());
                part = some.isEmpty() ? part : part.and(some, span.role());
            }
            written.add(part);
        }
        return written;
    }

    /** So many characters, with the marks that belong to the last. */
    private static String first(String text, int characters) {
        StringBuilder some = new StringBuilder();
        int left = Math.max(0, characters);
        for (int codePoint : text.codePoints().toArray()) {
            boolean isMark = TextWidth.of(codePoint) == 0 && some.length() > 0;
            if (left == 0 && !isMark) {
                break;
            }
            some.appendCodePoint(codePoint);
            left = Math.max(0, left - 1);
        }
        return some.toString();
    }
}
