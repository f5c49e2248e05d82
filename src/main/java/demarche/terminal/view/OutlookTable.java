package demarche.terminal.view;

import demarche.terminal.view.OutlookView.Cell;
import demarche.terminal.view.OutlookView.Choice;
import demarche.terminal.view.OutlookView.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out how likely things are with each option, in a column for each. Read aloud, each thing is a line, and what is
 * said of it with each option follows.
 */
record OutlookTable(Page page, List<Choice> choices) {

    /** Before the figure of the best option for a goal. */
    static final String BEST = "*";

    /** As wide as names must be to be read beside the columns. */
    private static final int LEAST_NAME = 20;

    /** As wide as columns must be to hold the words of any language without breaking each. */
    private static final int LEAST_CELL = 12;

    /**
     * Where things stand in a row.
     *
     * @param name how wide the names are, with the space after them; 0 where they stand above the columns
     * @param cell how wide a column is, with the space after it
     * @param figure how wide the widest figure is
     */
    private record Grid(int name, int cell, int figure) {}

    /** A heading, and below it the things that it is a heading of; nothing where there are none. */
    void part(String heading, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.blank();
        if (page.isSpoken()) {
            page.heading(heading);
            rows.forEach(this::spoken);
        } else {
            rows.forEach(row -> page.names(row.text()));
            page.rows(drawn(page.phrases().get(heading), rows));
        }
    }

    /** The lower of the two layouts that there may be room for. */
    private List<Line> drawn(String heading, List<Row> rows) {
        int figure = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> TextWidth.of(figure(cell)))
                .max()
                .orElse(0);
        int widest = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> words(cell, figure).width() + 1)
                .max()
                .orElse(LEAST_CELL);
        List<Line> above = drawn(heading, rows, new Grid(0, Math.min(widest, page.columns() / choices.size()), figure));
        int cell = Math.min(widest, (page.columns() - LEAST_NAME) / choices.size());
        if (cell < LEAST_CELL) {
            return above;
        }
        List<Line> beside = drawn(heading, rows, new Grid(page.columns() - cell * choices.size(), cell, figure));
        return beside.size() <= above.size() ? beside : above;
    }

    private List<Line> drawn(String heading, List<Row> rows, Grid grid) {
        List<Line> numbers = choices.stream()
                .map(choice -> Line.of(" " + choice.number() + ".", Role.KEY))
                .toList();
        List<Line> lines = new ArrayList<>(drawn(Line.of(heading, Role.HEADING), numbers, grid));
        for (Row row : rows) {
            List<Line> cells =
                    row.cells().stream().map(cell -> words(cell, grid.figure())).toList();
            lines.addAll(drawn(Line.of(row.text()), cells, grid));
        }
        return lines;
    }

    private List<Line> drawn(Line name, List<Line> cells, Grid grid) {
        int width = grid.name() == 0 ? page.columns() : grid.name() - 1;
        List<Line> names = Wrapping.lines(name, width, 2);
        List<List<Line>> columns = cells.stream()
                .map(words -> Wrapping.lines(words, grid.cell() - 1, 1))
                .toList();
        List<Line> lines = new ArrayList<>(names);
        int first = grid.name() == 0 ? names.size() : 0;
        for (int place = 0; place < columns.size(); place++) {
            int from = grid.name() + place * grid.cell();
            for (int i = 0; i < columns.get(place).size(); i++) {
                put(lines, first + i, from, columns.get(place).get(i));
            }
        }
        return lines;
    }

    /** Puts a text into a line, from a column on; the line may not be there yet. */
    private static void put(List<Line> lines, int number, int from, Line text) {
        if (number == lines.size()) {
            lines.add(Line.BLANK);
        }
        Line line = lines.get(number);
        lines.set(number, line.and(" ".repeat(Math.max(0, from - line.width()))).and(text));
    }

    /** The figure, with a mark before it or the room for one, and the word. */
    private Line words(Cell cell, int figure) {
        return Line.of(cell.best() ? BEST : " ", Role.KEY)
                .and(TextWidth.paddedLeft(figure(cell), figure) + " ", cell.best() ? Role.EMPHASIS : Role.PLAIN)
                .and(word(cell), cell.best() ? Role.EMPHASIS : Role.DIM);
    }

    private void spoken(Row row) {
        List<String> sentences = new ArrayList<>();
        for (int place = 0; place < choices.size(); place++) {
            Cell said = row.cells().get(place);
            String key = said.best() ? "analysts.spoken.best" : "analysts.spoken";
            sentences.add(page.phrases().get(key, choices.get(place).number(), word(said), figure(said)));
        }
        page.text(row.text(), Role.PLAIN, 0);
        page.text(String.join(" ", sentences), Role.PLAIN, 3);
    }

    private String word(Cell cell) {
        return page.phrases().get("likelihood." + cell.word().key());
    }

    private String figure(Cell cell) {
        return page.phrases().get("forecast.percent", cell.figure().replace(" %", ""));
    }
}
