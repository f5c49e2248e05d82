package demarche.terminal.view;

import demarche.terminal.view.RegionView.Relation;

/** Lists the relations of the region, in as many columns as there is room for, around the one that is marked. */
record RegionList(RegionView view, int marked) {

    private static final int MARK = 2;
    private static final int GAP = 2;
    private static final int LEAST_NAMES = 9;

    /** How wide a column is that takes no more than a width. */
    int width(int most) {
        return Math.min(most, MARK + names() + GAP + facts());
    }

    private int names() {
        return view.relations().stream()
                .mapToInt(relation -> TextWidth.of(relation.row().label()))
                .max()
                .orElse(0);
    }

    private int facts() {
        return view.relations().stream()
                .mapToInt(relation -> RegionMap.label(relation.row(), 0).width())
                .max()
                .orElse(0);
    }

    /** Draws it into a rectangle; where not all of it has room, with marks that there is more. */
    void draw(Canvas canvas, int left, int top, int columns, int rows) {
        int names = names();
        int facts = facts();
        int width = Math.min(columns, MARK + names + GAP + facts);
        int across = Math.max(1, (columns + GAP) / (width + GAP));
        int all = view.relations().size();
        int shown = Math.min(all, across * rows);
        int first = Math.max(0, Math.min(marked - shown / 2, all - shown));
        int down = Math.min(rows, (shown + across - 1) / across);
        for (int i = 0; i < shown; i++) {
            int column = left + i / down * (width + GAP);
            canvas.line(column, top + i % down, line(first + i, width, names, facts));
        }
        if (first > 0) {
            canvas.text(left + 1, top, "▲", Role.TRACK);
        }
        if (first + shown < all) {
            canvas.text(left + 1 + (shown - 1) / down * (width + GAP), top + (shown - 1) % down, "▼", Role.TRACK);
        }
    }

    /**
     * A relation with its value; both who have it are told, shortened where there is no room.
     *
     * @param width the most that it takes
     */
    Line line(int place, int width) {
        return line(
                place,
                width,
                0,
                RegionMap.label(view.relations().get(place).row(), 0).width());
    }

    /** The same in a column of several, in which names and values are so wide at most. */
    private Line line(int place, int width, int widestNames, int widestFacts) {
        Relation relation = view.relations().get(place);
        boolean isMarked = place == marked;
        Line facts = RegionMap.label(relation.row(), 0);
        int room = width - MARK - GAP - widestFacts;
        if (room < LEAST_NAMES) {
            facts = RegionMap.label(relation.row(), 2);
            room = width - MARK - GAP - facts.width();
        }
        String names = names(relation, room);
        return Line.of(isMarked ? MetersView.MARK : " ".repeat(MARK), Role.KEY)
                .and(
                        TextWidth.padded(names, Math.max(TextWidth.of(names), Math.min(widestNames, room))),
                        isMarked ? Role.EMPHASIS : Role.PLAIN)
                .and(" ".repeat(GAP))
                .and(facts);
    }

    private String names(Relation relation, int room) {
        String label = relation.row().label();
        if (TextWidth.of(label) <= room) {
            return label;
        }
        String one = view.capitals().get(relation.between().one()).name();
        String other = view.capitals().get(relation.between().other()).name();
        int half = (room - 1) / 2;
        int first = Math.max(half, room - 1 - TextWidth.of(other));
        String shortened = TextWidth.truncated(one, first);
        return shortened + "–" + TextWidth.truncated(other, room - 1 - TextWidth.of(shortened));
    }
}
