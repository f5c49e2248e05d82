package demarche.terminal.view;

import java.util.List;

/**
 * Something to show, which can be laid out in two ways: drawn, for a screen with columns and bars, and spoken, in
 * sentences that make sense read aloud from top to bottom, without a shape that carries meaning.
 */
public interface View {

    /** Writes what there is to show. */
    void write(Page page);

    /** The lines for a screen of so many columns; none is wider than that or than {@link Wrapping#MEASURE}. */
    default List<Line> lines(Phrases phrases, int columns) {
        Page page = new Page(phrases, columns, false);
        write(page);
        return page.lines();
    }

    /** What stands on it. */
    default Contents contents(Phrases phrases) {
        Page page = new Page(phrases, Wrapping.MEASURE, true);
        write(page);
        return page.contents();
    }

    /** The lines to read aloud; none is wider than {@link Wrapping#MEASURE}. */
    default List<String> spoken(Phrases phrases) {
        Page page = new Page(phrases, Wrapping.MEASURE, true);
        write(page);
        return page.lines().stream().map(Line::text).toList();
    }
}
