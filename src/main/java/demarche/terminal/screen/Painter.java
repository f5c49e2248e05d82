package demarche.terminal.screen;

import demarche.engine.Game;
import demarche.terminal.view.Dateline;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.LogView;
import demarche.terminal.view.MetersView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what is shown. The same is always drawn for the same. */
record Painter(Phrases phrases) {

    /** The room that the screen's text has. */
    Viewport viewport(Shown shown, Size size) {
        return layout(shown, size, notice(shown, size).size() + 1).viewport();
    }

    Frame frame(Shown shown, Size size) {
        if (!size.isEnough()) {
            return tooSmall(size);
        }
        List<Line> notice = notice(shown, size);
        Layout layout = layout(shown, size, notice.size() + 1);
        Viewport viewport = layout.viewport();
        Sheet sheet = shown.state().sheet(phrases, viewport);
        int top = top(sheet, shown.state().place(), viewport.rows());
        List<Line> rows = new ArrayList<>();
        rows.add(header(layout, shown));
        rows.add(layout.rule("┬", Line.BLANK));
        rows.addAll(layout.body(written(sheet.lines(), top, shown), top, meters(layout, shown), story(layout, shown)));
        rows.add(layout.rule("┴", layout.position(phrases, sheet.lines().size(), top)));
        rows.addAll(notice);
        rows.add(hints(layout, shown, viewport));
        return new Frame(size, rows);
    }

    private static List<Line> written(List<Line> lines, int top, Shown shown) {
        if (shown.written() == Shown.ALL) {
            return lines;
        }
        List<Line> written = new ArrayList<>(lines.subList(0, top));
        written.addAll(Reveal.of(lines.subList(top, lines.size()), shown.written()));
        return written;
    }

    /** How many characters of the screen's text are seen at once. */
    int characters(Shown shown, Size size) {
        Viewport viewport = viewport(shown, size);
        List<Line> lines = shown.state().sheet(phrases, viewport).lines();
        return Reveal.characters(lines.subList(0, Math.min(lines.size(), viewport.rows())));
    }

    /** The key that a click on a cell stands for, or what it would select; nothing where it means nothing. */
    Hit hit(Shown shown, Size size, int column, int row) {
        List<Line> notice = notice(shown, size);
        Layout layout = layout(shown, size, notice.size() + 1);
        Viewport viewport = layout.viewport();
        if (row == size.rows() - 1) {
            return Hit.key(hints(layout, shown, viewport), column);
        }
        if (shown.prompt() != null || row < Layout.TEXT_ROW || row >= Layout.TEXT_ROW + viewport.rows()) {
            return Hit.NOTHING;
        }
        if (layout.isBeside(column)) {
            return shown.game() == null
                    ? Hit.NOTHING
                    : Hit.meter(MetersPanel.place(MetersView.of(shown.game()), row - Layout.TEXT_ROW));
        }
        Sheet sheet = shown.state().sheet(phrases, viewport);
        int line = top(sheet, shown.state().place(), viewport.rows()) + row - Layout.TEXT_ROW;
        int item = sheet.item(line, column - layout.leftMargin());
        // What is selected stays as it is when it is selected again.
        boolean selected = item >= 0 && shown.state().selecting(item).equals(shown.state());
        return Hit.item(item, selected);
    }

    /** Whether the meters stand beside the text. */
    static boolean hasPane(Shown shown, Size size) {
        return layout(shown, size, 1).panel();
    }

    private static Layout layout(Shown shown, Size size, int footerRows) {
        boolean wide = shown.state().isWide(size);
        // An earlier turn tells which meters moved in it; those of now do not belong beside it.
        boolean panel = shown.game() != null
                && shown.state().kind() != HelpView.Screen.METERS
                && shown.state().turn().isEmpty()
                && !wide;
        // The story is not told twice.
        int most = shown.state().kind() == HelpView.Screen.LOG ? 1 : 2;
        return new Layout(size, panel ? Math.min(most, Layout.panes(size)) : 0, wide, footerRows);
    }

    private List<Line> notice(Shown shown, Size size) {
        String text = shown.prompt() == null ? shown.notice() : shown.prompt().question();
        if (!text.isEmpty()) {
            return Layout.notice(text, size);
        }
        String entry = shown.state().entry(phrases, Layout.textColumns(size));
        return entry.isEmpty()
                ? List.of()
                : List.of(Line.of(entry, Role.EMPHASIS).indented(1));
    }

    private Line header(Layout layout, Shown shown) {
        Game game = shown.game();
        if (game == null) {
            return Line.BLANK;
        }
        String seats = phrases.row(game.scenario().seats().stream()
                .filter(seat -> game.viewers().contains(seat.id()))
                .map(seat -> seat.actor().name())
                .toList());
        Line who =
                Line.of(phrases.get("screen.header", game.scenario().heading().title(), seats), Role.EMPHASIS);
        Line seed = Line.of(phrases.get("screen.seed", game.seed()), Role.DIM);
        String when = shown.state()
                .when()
                .or(() -> game.isOver() ? Optional.empty() : Optional.of(Dateline.of(game)))
                .map(dateline -> dateline.words(phrases))
                .orElse("");
        return layout.header(who, when, seed);
    }

    private List<Line> meters(Layout layout, Shown shown) {
        return shown.game() == null || !layout.panel()
                ? List.of()
                : MetersPanel.lines(MetersView.of(shown.game()), phrases, layout.panelColumns(), shown.meter());
    }

    /** What a typewriter has not written yet is not told beside it either. */
    private List<Line> story(Layout layout, Shown shown) {
        return shown.game() == null || !layout.story() || shown.written() != Shown.ALL
                ? List.of()
                : RecordPanel.lines(
                        LogView.of(shown.game(), phrases),
                        phrases,
                        layout.storyColumns(),
                        layout.viewport().rows());
    }

    /** The place, moved as little as needed for what is selected to be seen. */
    private static int top(Sheet sheet, Place place, int rows) {
        int top = place.top(sheet.lines(), rows);
        if (place.characters() == 0 && sheet.focusTo() > top + rows) {
            // The beginning of what is selected, where there is no room for all of it.
            top = Math.min(sheet.focusFrom(), sheet.focusTo() - rows);
        }
        return top;
    }

    private Line hints(Layout layout, Shown shown, Viewport viewport) {
        if (shown.prompt() != null) {
            return layout.hints(shown.prompt().hints(), List.of());
        }
        if (shown.state().takesText()) {
            return layout.hints(shown.state().hints(phrases, viewport), List.of());
        }
        List<Hint> hints =
                new ArrayList<>(shown.meter().isEmpty() ? shown.state().hints(phrases, viewport) : Pane.hints(phrases));
        hints.addAll(shown.hints());
        if (shown.meter().isEmpty()) {
            hints.addAll(shown.state().lesserHints(phrases));
        }
        if (layout.panel() && shown.meter().isEmpty() && Pane.isReachedFrom(shown.state())) {
            hints.add(new Hint(HelpView.Key.PANE.cap(), phrases.get("hint.pane")));
        }
        return layout.hints(
                hints, List.of(new Hint("?", phrases.get("hint.help")), new Hint("q", phrases.get("hint.quit"))));
    }

    private Frame tooSmall(Size size) {
        Line words = Line.of(phrases.get("screen.small", size.columns(), size.rows()), Role.ALERT);
        return Frame.centred(size, Wrapping.lines(words, Math.max(2, Math.min(60, size.columns() - 2)), 0));
    }
}
