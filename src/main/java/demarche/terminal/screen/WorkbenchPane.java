package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.HelpView.KeyLine;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.View;
import demarche.terminal.view.WorkbenchView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The author's page: what is shown of it, and what is being typed there. Immutable.
 *
 * @param place how far it is scrolled
 * @param search what is looked for in it
 * @param filter only conditions with these words are shown; all where it is empty
 * @param order what has been typed of an order
 * @param typing whether an order is being typed
 * @param said what the last order was answered
 * @param help whether the keys are shown and not the page
 */
record WorkbenchPane(
        Place place, Search search, String filter, String order, boolean typing, String said, boolean help) {

    static final WorkbenchPane BEGUN = new WorkbenchPane(Place.START, Search.NONE, "", "", false, "", false);

    private static final List<HelpView.Key> KEYS = List.of(
            HelpView.Key.READ,
            HelpView.Key.ORDER,
            HelpView.Key.SEARCH,
            HelpView.Key.FOUND,
            HelpView.Key.AUTHOR,
            HelpView.Key.HELP);

    /** Whether letters are typed here, and mean no keys. */
    boolean takesText() {
        return typing || search.typing();
    }

    WorkbenchPane saying(String words) {
        return new WorkbenchPane(place, search, filter, "", false, words, help);
    }

    WorkbenchPane filtered(String words) {
        return new WorkbenchPane(Place.START, Search.NONE, words, "", false, "", false);
    }

    private WorkbenchPane at(Place next, Search looking) {
        return new WorkbenchPane(next, looking, filter, "", false, said, help);
    }

    private WorkbenchPane typing(String typed, boolean on) {
        return new WorkbenchPane(place, search, filter, typed, on, "", help);
    }

    private WorkbenchPane helping(boolean on) {
        return new WorkbenchPane(Place.START, Search.NONE, filter, "", false, "", on);
    }

    /** Whether there is something to leave before the page itself is left. */
    boolean isDeep() {
        return help || !filter.isEmpty() || search.isOn();
    }

    /** After something of it was left. */
    WorkbenchPane left() {
        return help ? helping(false) : search.isOn() ? at(place, Search.NONE) : filtered("");
    }

    /** After a key while letters are typed; an order that is complete is for whoever asks before. */
    WorkbenchPane typed(Press press, WorkbenchView view, Phrases phrases, Size size) {
        if (search.typing()) {
            return found(search.typed(press, text(view, phrases, size), top(view, phrases, size)), view, phrases, size);
        }
        return switch (press.key()) {
            case BACK -> typing("", false);
            case ERASE ->
                order.isEmpty()
                        ? typing("", false)
                        : typing(order.substring(0, order.offsetByCodePoints(order.length(), -1)), true);
            default -> typing(order + press.typed(), true);
        };
    }

    /** After a key that is the page's own. */
    WorkbenchPane pressed(Press press, WorkbenchView view, Phrases phrases, Size size) {
        List<Line> lines = text(view, phrases, size);
        int top = top(view, phrases, size);
        int rows = room(size).rows();
        return switch (press.key()) {
            case ENTER, COMMANDS -> typing("", true);
            case HELP -> helping(!help);
            case SEARCH -> at(place, Search.BEGUN);
            case NO -> found(search.stepped(true, lines, top, rows), view, phrases, size);
            case PREVIOUS -> found(search.stepped(false, lines, top, rows), view, phrases, size);
            case PICK -> at(room(size).scrolled(lines, place, Key.PAGE_DOWN), search);
            default -> at(room(size).scrolled(lines, place, press.key()), search);
        };
    }

    private WorkbenchPane found(Search looking, WorkbenchView view, Phrases phrases, Size size) {
        List<Line> lines = text(view, phrases, size);
        Finds finds = looking.in(lines);
        return at(finds.count() == 0 ? place : Place.of(lines, finds.line(looking.at())), looking);
    }

    private int top(WorkbenchView view, Phrases phrases, Size size) {
        return place.top(text(view, phrases, size), room(size).rows());
    }

    private List<Line> text(WorkbenchView view, Phrases phrases, Size size) {
        View shown = help
                ? new HelpView(KEYS.stream()
                        .map(key -> new KeyLine(key.cap(), key.words(phrases)))
                        .toList())
                : view.only(filter);
        return shown.lines(phrases, room(size).columns());
    }

    private Viewport room(Size size) {
        return layout(size, footer(size).size()).viewport();
    }

    private static Layout layout(Size size, int footerRows) {
        return new Layout(size, 0, true, footerRows + 1);
    }

    private List<Line> footer(Size size) {
        if (typing) {
            return List.of(Line.of(": " + order + "_", Role.EMPHASIS).indented(1));
        }
        return said.isEmpty() ? List.of() : Layout.notice(said, size);
    }

    /**
     * What is seen of it.
     *
     * @param view the page
     * @param focused whether keys go to it
     */
    Frame frame(WorkbenchView view, Phrases phrases, Size size, boolean focused) {
        Finds finds = search.in(text(view, phrases, size));
        List<Line> all = finds.marked();
        List<Line> footer = new ArrayList<>(footer(size));
        String looking = search.words(finds.count(), phrases);
        if (footer.isEmpty() && !looking.isEmpty()) {
            footer.add(Line.of(looking, Role.EMPHASIS).indented(1));
        }
        Layout layout = layout(size, footer.size());
        int top = place.top(all, layout.viewport().rows());
        List<Line> rows = new ArrayList<>();
        rows.add(layout.header(
                Line.of(phrases.get("workbench.title", view.file()), focused ? Role.KEY : Role.EMPHASIS),
                "",
                filter.isEmpty() ? Line.BLANK : Line.of("conditions " + filter, Role.DIM)));
        rows.add(layout.rule("─", Line.BLANK));
        rows.addAll(layout.body(all, top, List.of(), List.of()));
        rows.add(layout.rule("─", layout.position(phrases, all.size(), top)));
        rows.addAll(footer);
        rows.add(layout.hints(hints(finds.count(), phrases, focused), List.of()));
        return new Frame(size, rows);
    }

    private List<Hint> hints(int found, Phrases phrases, boolean focused) {
        if (!focused) {
            return List.of(new Hint("Tab", phrases.get("hint.author")));
        }
        if (typing) {
            return List.of(new Hint("Enter", phrases.get("hint.do")), new Hint("Esc", phrases.get("hint.back")));
        }
        return Stream.concat(
                        search.hints(found, phrases).stream(),
                        search.typing()
                                ? Stream.of()
                                : Stream.of(
                                        new Hint("Enter", phrases.get("hint.order")),
                                        new Hint("Tab", phrases.get("hint.player")),
                                        new Hint("/", phrases.get("hint.search")),
                                        new Hint("?", phrases.get("hint.help")),
                                        new Hint("q", phrases.get("hint.quit"))))
                .toList();
    }
}
