package demarche.terminal.view;

import demarche.terminal.view.NetworkLayout.Box;
import demarche.terminal.view.NetworkLayout.Label;
import demarche.terminal.view.RegionView.Capital;
import demarche.terminal.view.RegionView.Relation;
import demarche.terminal.view.RingOrder.Joined;
import java.util.List;
import java.util.Optional;

/**
 * Draws the region: capitals in boxes, and lines between them that say how they stand with one another. Where there is no
 * room for all of that, a list, so that nobody and nothing is left out.
 */
record RegionMap(RegionView view, int marked, Phrases phrases) {

    private static final int HEAD_ROWS = 2;
    private static final int FOOT_ROWS = 3;
    /** How long names may be, the longest first; shorter ones are tried where there is no room. */
    private static final List<Integer> LONGEST_NAMES = List.of(18, 12);

    private static final int ROOM_FOR_LIST = 110;
    private static final int GAP = 2;

    /** How a line is drawn: of how many dots the first how many. */
    private record Stroke(int on, int of, String sample, String words) {}

    private static final List<Stroke> STROKES = List.of(
            new Stroke(1, 5, "· · ·", "region.low"),
            new Stroke(4, 7, "╌╌╌", "region.middle"),
            new Stroke(1, 1, "───", "region.high"));

    List<Line> lines(int columns, int rows) {
        Canvas canvas = new Canvas(columns, rows);
        RegionList list = new RegionList(view, marked);
        canvas.line(0, 0, head());
        int room = rows - HEAD_ROWS - FOOT_ROWS;
        int listWidth = columns < ROOM_FOR_LIST ? -GAP : list.width(columns / 2);
        int mapColumns = columns - listWidth - GAP;
        Optional<NetworkLayout> layout = layout(mapColumns, room, listWidth > 0);
        layout.ifPresent(map -> map(canvas, map));
        if (layout.isEmpty()) {
            list.draw(canvas, 0, HEAD_ROWS, columns, room);
        } else if (listWidth > 0) {
            list.draw(canvas, mapColumns + GAP, HEAD_ROWS, listWidth, room);
        }
        canvas.line(0, rows - 2, list.line(marked, columns));
        canvas.line(0, rows - 1, legend());
        return canvas.lines();
    }

    /** Where everything stands, names shortened as far as need be; empty where not everything finds room. */
    private Optional<NetworkLayout> layout(int columns, int rows, boolean listed) {
        return LONGEST_NAMES.stream()
                .map(longest -> NetworkLayout.of(columns, rows, widths(longest), view.order(), joined(), forms()))
                .filter(NetworkLayout::isClear)
                .filter(layout -> listed
                        || layout.labels(joined(), forms()).size()
                                == view.relations().size())
                .findFirst();
    }

    private List<Integer> widths(int longest) {
        return view.capitals().stream()
                .map(capital -> TextWidth.of(TextWidth.truncated(capital.name(), longest)))
                .toList();
    }

    private Line head() {
        Line title = Line.of(phrases.get("region.title"), Role.HEADING);
        return view.since().isEmpty()
                ? title
                : title.and("  ").and(phrases.get("meters.since", phrases.date(view.since())), Role.DIM);
    }

    private Line legend() {
        Line line = Line.BLANK;
        for (Stroke stroke : STROKES) {
            line = line.and(line.spans().isEmpty() ? "  " : "   ")
                    .and(stroke.sample, Role.TRACK)
                    .and(" " + phrases.get(stroke.words), Role.DIM);
        }
        return line;
    }

    /** What stands on a line: the value, the word for it, the last change; in shorter forms less of it. */
    static Line label(MeterRow row, int form) {
        Line label = Line.of(String.valueOf(row.value()), Role.EMPHASIS);
        if (form == 0 && !row.band().isEmpty()) {
            label = label.and(" ").and(row.band(), Role.BAND);
        }
        return form == 2 || row.change() == 0 ? label : label.and(" ").and(row.signedChange(), row.tone());
    }

    /** The same with room at both ends, so that the line does not touch it. */
    private static Line onLine(MeterRow row, int form) {
        return label(row, form).indented(1).and(" ");
    }

    private List<Joined> joined() {
        return view.relations().stream().map(Relation::between).toList();
    }

    private List<List<Integer>> forms() {
        return view.relations().stream()
                .map(Relation::row)
                .map(row -> List.of(
                        onLine(row, 0).width(),
                        onLine(row, 1).width(),
                        onLine(row, 2).width()))
                .toList();
    }

    private void map(Canvas canvas, NetworkLayout layout) {
        for (int i = 0; i < view.relations().size(); i++) {
            if (i != marked) {
                stroke(canvas, layout, i, Role.TRACK);
            }
        }
        stroke(canvas, layout, marked, Role.BAR);
        for (Label label : layout.labels(joined(), forms())) {
            MeterRow row = view.relations().get(label.line()).row();
            int line = HEAD_ROWS + label.box().row();
            canvas.line(label.box().column(), line, onLine(row, label.form()));
            if (label.line() == marked) {
                canvas.text(label.box().column(), line, MetersView.MARK.strip(), Role.KEY);
            }
        }
        for (int i = 0; i < view.capitals().size(); i++) {
            box(canvas, layout.boxes().get(i), view.capitals().get(i), isMarked(i));
        }
    }

    private boolean isMarked(int capital) {
        Joined between = view.relations().get(marked).between();
        return between.one() == capital || between.other() == capital;
    }

    private void stroke(Canvas canvas, NetworkLayout layout, int line, Role role) {
        Relation relation = view.relations().get(line);
        Stroke stroke = stroke(relation.row());
        Box from = layout.boxes().get(relation.between().one());
        Box to = layout.boxes().get(relation.between().other());
        int down = HEAD_ROWS * Canvas.DOWN;
        canvas.line(
                from.centreX(), from.centreY() + down, to.centreX(), to.centreY() + down, stroke.on, stroke.of, role);
    }

    /** The stroke for a third of the scale. */
    private static Stroke stroke(MeterRow row) {
        long above = (long) row.value() - row.min();
        long scale = (long) row.max() - row.min();
        return STROKES.get((int) Math.min(2, above * 3 / scale));
    }

    private static void box(Canvas canvas, Box box, Capital capital, boolean isMarked) {
        Role border = isMarked ? Role.BAR : Role.TRACK;
        Role letters = capital.held() || isMarked ? Role.EMPHASIS : Role.PLAIN;
        String signs = capital.held() ? "╔═╗║╚╝" : "┌─┐│└┘";
        String side = signs.substring(3, 4);
        String across = signs.substring(1, 2).repeat(box.width() - 2);
        int middle = HEAD_ROWS + box.row() + box.height() / 2;
        if (box.height() > 1) {
            canvas.text(box.column(), middle - 1, signs.substring(0, 1) + across + signs.substring(2, 3), border);
            canvas.text(box.column(), middle + 1, signs.substring(4, 5) + across + signs.substring(5), border);
        }
        canvas.text(box.column(), middle, side + " ", border);
        canvas.text(box.column() + 2, middle, TextWidth.truncated(capital.name(), box.width() - 4), letters);
        canvas.text(box.column() + box.width() - 2, middle, " " + side, border);
    }
}
