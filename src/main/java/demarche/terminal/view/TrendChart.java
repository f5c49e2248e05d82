package demarche.terminal.view;

import demarche.scenario.Band;
import demarche.terminal.view.TrendsView.Moment;
import demarche.terminal.view.TrendsView.Trend;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws trends: a list of the meters at the left, each with its letter, and at the right the lines of those picked. */
record TrendChart(TrendsView view, TrendsChoice choice, Phrases phrases) {

    private static final int HEAD_ROWS = 3;
    private static final int AXIS_ROWS = 2;
    private static final int VALUE = 4;
    private static final int CHANGE = 5;
    private static final int MARKS = 5;
    private static final int LONGEST_LABEL = 28;
    private static final int LONGEST_BAND = 12;
    private static final int GAP = 2;
    private static final int GRID = 3;
    private static final int ROOM_FOR_CHANGES = 90;

    List<Line> lines(int columns, int rows) {
        Canvas canvas = new Canvas(columns, rows);
        head(canvas);
        int list = listWidth(columns);
        list(canvas, list - changeWidth(columns), changeWidth(columns));
        others(canvas);
        Plot plot = new Plot(list + GAP + axisWidth(), HEAD_ROWS, columns, rows - AXIS_ROWS);
        plot.draw(canvas);
        return canvas.lines();
    }

    private Trend trend() {
        return view.trends().get(choice.meter());
    }

    private Role role(int place) {
        return choice.stroke(place).role();
    }

    /** The letter by which a line is known without its colour. */
    private static String letter(int place) {
        return place < 26 ? Character.toString('A' + place) : "•";
    }

    private void head(Canvas canvas) {
        Moment moment = view.moments().get(choice.moment());
        String when = moment.headline().isEmpty()
                ? moment.date()
                : phrases.get("spoken.labelled", moment.date(), moment.headline());
        canvas.line(
                0,
                0,
                Line.of(phrases.get("trends.title"), Role.HEADING).and("  ").and(when, Role.DIM));
        int now = trend().values().get(choice.moment());
        Line facts =
                Line.of(trend().row().label(), role(choice.meter())).and("  ").and(String.valueOf(now), Role.EMPHASIS);
        String band = trend().band(now);
        facts = band.isEmpty() ? facts : facts.and("  ").and(band, Role.BAND);
        if (choice.moment() > 0) {
            MeterRow.Step step = trend().step(choice.moment());
            String since = view.moments().get(choice.moment() - 1).date();
            String change = step.change() == 0
                    ? phrases.get("trends.same", since)
                    : phrases.get("trends.since", step.signed(), since);
            facts = facts.and("  ").and(TextWidth.truncated(change, canvas.columns() - facts.width() - 2), Role.DIM);
        }
        canvas.line(0, 1, facts);
    }

    private int listWidth(int columns) {
        int longest = view.trends().stream()
                .mapToInt(trend -> TextWidth.of(trend.row().label()))
                .max()
                .orElse(0);
        int label = Math.min(longest, Math.max(12, Math.min(LONGEST_LABEL, columns * 3 / 10)));
        return MARKS + label + VALUE + changeWidth(columns);
    }

    /** The head tells the change of the meter that is looked at; those of the others only where there is room. */
    private static int changeWidth(int columns) {
        return columns < ROOM_FOR_CHANGES ? 0 : CHANGE + 1;
    }

    /** The place of the meter at the top of the list. */
    private int first(int rows) {
        return Math.max(0, Math.min(choice.meter() - rows / 2, view.trends().size() - rows));
    }

    /** What is drawn but does not stand in the part of the list that is seen. */
    private void others(Canvas canvas) {
        int rows = canvas.rows() - HEAD_ROWS;
        int first = first(rows);
        Line others = Line.BLANK;
        for (int place : choice.drawn()) {
            if (place < first || place >= first + rows) {
                Trend trend = view.trends().get(place);
                Stroke stroke = choice.stroke(place);
                others = others.and(others.spans().isEmpty() ? phrases.get("trends.also") + " " : "  ", Role.DIM)
                        .and(letter(place) + stroke.sign(), stroke.role())
                        .and(" " + trend.row().label())
                        .and(" " + trend.values().get(choice.moment()));
            }
        }
        int at = 0;
        for (Span span : others.spans()) {
            String words = TextWidth.truncated(span.text(), canvas.columns() - at);
            canvas.text(at, HEAD_ROWS - 1, words, span.role());
            at += TextWidth.of(words);
        }
    }

    private void list(Canvas canvas, int width, int changeWidth) {
        int rows = canvas.rows() - HEAD_ROWS;
        int first = first(rows);
        for (int i = first; i < Math.min(view.trends().size(), first + rows); i++) {
            canvas.line(0, HEAD_ROWS + i - first, row(i, width).and(change(i, changeWidth)));
        }
    }

    private Line row(int place, int width) {
        Trend trend = view.trends().get(place);
        boolean looked = place == choice.meter();
        boolean drawn = choice.isDrawn(place);
        int now = trend.values().get(choice.moment());
        return Line.of(looked ? MetersView.MARK : "  ", Role.KEY)
                .and(drawn ? letter(place) : "·", drawn ? role(place) : Role.TRACK)
                .and(
                        choice.picked().contains(place) ? choice.stroke(place).sign() : " ",
                        drawn ? role(place) : Role.TRACK)
                .and(" ")
                .and(TextWidth.padded(trend.row().label(), width - MARKS - VALUE), looked ? Role.EMPHASIS : Role.PLAIN)
                .and(TextWidth.paddedLeft(String.valueOf(now), VALUE));
    }

    private Line change(int place, int width) {
        MeterRow.Step step = view.trends().get(place).step(choice.moment());
        return width == 0 || step.change() == 0 ? Line.BLANK : Line.of(" " + step.signed(), step.tone());
    }

    private int axisWidth() {
        Set<String> words = new LinkedHashSet<>();
        trend().bands().forEach(band -> words.add(TextWidth.truncated(band.name(), LONGEST_BAND)));
        int band = words.stream().mapToInt(TextWidth::of).max().orElse(0);
        return (band == 0 ? 0 : band + 1) + VALUE + 1;
    }

    /** The part of the canvas with the lines. */
    private final class Plot {
        private final int left;
        private final int top;
        private final int right;
        private final int bottom;

        /**
         * A part of a canvas.
         *
         * @param left its first column, right of the axis
         * @param top its first row
         * @param right the column after its last
         * @param bottom the row of the axis below it
         */
        Plot(int left, int top, int right, int bottom) {
            this.left = left;
            this.top = top;
            this.right = Math.max(left + 1, right);
            this.bottom = Math.max(top + 1, bottom);
        }

        void draw(Canvas canvas) {
            scale(canvas);
            times(canvas);
            for (int place = 0; place < view.trends().size(); place++) {
                if (choice.isDrawn(place) && place != choice.meter()) {
                    course(canvas, place);
                }
            }
            course(canvas, choice.meter());
        }

        private int x(int moment) {
            int last = view.moments().size() - 1;
            int from = left * Canvas.ACROSS;
            int to = (right - 1) * Canvas.ACROSS;
            return last == 0 ? from : Canvas.between(from, to, moment, last);
        }

        private int column(int moment) {
            return x(moment) / Canvas.ACROSS;
        }

        private int y(Trend trend, int value) {
            int min = trend.row().min();
            int lowest = bottom * Canvas.DOWN - 1;
            long up = (long) (lowest - top * Canvas.DOWN)
                    * (value - min)
                    / (trend.row().max() - min);
            return lowest - (int) up;
        }

        /** The bands of the meter that is looked at, and the ends of its scale. */
        private void scale(Canvas canvas) {
            Map<Integer, String> marks = new TreeMap<>();
            marks.put(trend().row().max(), "");
            marks.put(trend().row().min(), "");
            for (Band band : trend().bands()) {
                marks.put(band.from(), TextWidth.truncated(band.name(), LONGEST_BAND));
            }
            for (int row = top; row < bottom; row++) {
                canvas.text(left - 1, row, "│", Role.TRACK);
            }
            List<Integer> taken = new ArrayList<>();
            marks.forEach((value, name) -> {
                int row = y(trend(), value) / Canvas.DOWN;
                if (!taken.contains(row)) {
                    taken.add(row);
                    mark(canvas, row, value, name);
                }
            });
        }

        private void mark(Canvas canvas, int row, int value, String name) {
            String number = TextWidth.paddedLeft(String.valueOf(value), VALUE);
            String words = name.isEmpty() ? number : name + number;
            canvas.text(left - 1 - TextWidth.of(words), row, name, Role.BAND);
            canvas.text(left - 1 - TextWidth.of(number), row, number, Role.DIM);
            canvas.text(left - 1, row, "┤", Role.TRACK);
            for (int column = left + 1; column < right; column += GRID) {
                canvas.ground(column, row, '·');
            }
        }

        private void times(Canvas canvas) {
            canvas.text(left - 1, bottom, "└" + "─".repeat(right - left), Role.TRACK);
            for (int moment = 0; moment < view.moments().size(); moment++) {
                canvas.text(column(moment), bottom, "┴", Role.TRACK);
            }
            int at = column(choice.moment());
            for (int row = top; row < bottom; row++) {
                canvas.ground(at, row, '┊');
            }
            canvas.text(at, bottom, "▲", Role.KEY);
            date(canvas, choice.moment(), Role.EMPHASIS);
            date(canvas, 0, Role.DIM);
            for (int moment = view.moments().size() - 1; moment > 0; moment--) {
                date(canvas, moment, Role.DIM);
            }
        }

        /** Writes a date below its moment, if there is room. */
        private void date(Canvas canvas, int moment, Role role) {
            String date = view.moments().get(moment).date();
            int width = TextWidth.of(date);
            int from = Math.max(0, Math.min(column(moment) - width / 2, canvas.columns() - width));
            int least = Math.max(0, from - 1);
            int most = Math.min(canvas.columns(), from + width + 1);
            if (canvas.isFree(least, bottom + 1, most - least)) {
                canvas.text(from, bottom + 1, date, role);
            }
        }

        private void course(Canvas canvas, int place) {
            Trend trend = view.trends().get(place);
            for (int moment = 1; moment < trend.values().size(); moment++) {
                int from = y(trend, trend.values().get(moment - 1));
                int to = y(trend, trend.values().get(moment));
                Stroke stroke = choice.stroke(place);
                canvas.line(x(moment - 1), from, x(moment), to, stroke.on(), stroke.of(), stroke.role());
            }
            for (int moment = 0; moment < trend.values().size(); moment++) {
                int row = y(trend, trend.values().get(moment)) / Canvas.DOWN;
                canvas.text(column(moment), row, letter(place), role(place));
            }
        }
    }
}
