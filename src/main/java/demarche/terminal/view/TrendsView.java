package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.TurnAccount;
import demarche.scenario.Band;
import demarche.scenario.Direction;
import demarche.scenario.Meter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the meters went over the turns so far.
 *
 * @param moments the times at which they are told: the start of each turn and, if something has happened since, now
 * @param trends the meters, in the order in which they are shown
 */
public record TrendsView(List<Moment> moments, List<Trend> trends) implements View {

    private static final int FIRST_PICKED = 3;

    /**
     * A time of the game.
     *
     * @param date as the scenario shows it, or the word for now or for the end
     * @param headline the title of the turn; empty for now and the end
     */
    public record Moment(String date, String headline) {}

    /**
     * A meter over the game.
     *
     * @param row the meter from the start to now
     * @param values its values, one for each moment
     * @param bands its bands in ascending order, may be empty
     * @param highIs what a high value is to whoever looks
     */
    public record Trend(MeterRow row, List<Integer> values, List<Band> bands, Direction highIs) {
        public Trend {
            values = List.copyOf(values);
            bands = List.copyOf(bands);
        }

        /** The word for a value, or empty. */
        public String band(int value) {
            return bands.stream()
                    .filter(band -> band.from() <= value)
                    .reduce((lower, higher) -> higher)
                    .map(Band::name)
                    .orElse("");
        }

        /** By how much it has moved at a moment, counted from 0, since the one before; not at all at the first. */
        MeterRow.Step step(int moment) {
            int change = moment == 0 ? 0 : values.get(moment) - values.get(moment - 1);
            return new MeterRow.Step(change, MeterRow.tone(highIs, change));
        }

        /** By how much it moved between its least and its greatest value. */
        int span() {
            return values.stream().mapToInt(value -> value).max().orElse(0)
                    - values.stream().mapToInt(value -> value).min().orElse(0);
        }
    }

    public TrendsView {
        moments = List.copyOf(moments);
        trends = List.copyOf(trends);
    }

    public static TrendsView of(Game game, Phrases phrases) {
        List<Moment> moments = new ArrayList<>();
        for (TurnAccount account : game.accounts()) {
            moments.add(new Moment(
                    phrases.date(account.turn().date()), account.turn().title()));
        }
        boolean moved = game.accounts().isEmpty()
                || game.isOver()
                || !game.accounts()
                        .get(game.accounts().size() - 1)
                        .occurrences()
                        .isEmpty();
        if (moved) {
            moments.add(new Moment(phrases.get(game.isOver() ? "trends.end" : "trends.now"), ""));
        }
        return new TrendsView(
                moments,
                Chronicle.shown(game.scenario()).stream()
                        .map(meter -> trend(game, meter, moments.size()))
                        .toList());
    }

    private static Trend trend(Game game, Meter meter, int moments) {
        List<Integer> values = Chronicle.course(game, meter).subList(0, moments);
        Side side = Side.of(game);
        return new Trend(
                MeterRow.of(side, meter, values.get(0), values.get(values.size() - 1)),
                values,
                meter.bands(),
                side.highIs(meter));
    }

    /** What is looked at first: the meter that moved most, drawn with the two that come next, as they are now. */
    public TrendsChoice first() {
        List<Integer> byMove = IntStream.range(0, trends.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> -trends.get(place).span()))
                .toList();
        SortedSet<Integer> picked = byMove.stream()
                .limit(FIRST_PICKED)
                .filter(place -> trends.get(place).span() > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        return new TrendsChoice(byMove.get(0), picked, moments.size() - 1);
    }

    /** The same with another meter looked at, and drawn. */
    public TrendsChoice first(String meterId) {
        TrendsChoice first = first();
        for (int place = 0; place < trends.size(); place++) {
            if (trends.get(place).row().id().equals(meterId)) {
                return new TrendsChoice(place, first.picked(), first.moment());
            }
        }
        return first;
    }

    /** Only one of the meters. */
    public TrendsView only(String meterId) {
        return new TrendsView(
                moments,
                trends.stream()
                        .filter(trend -> trend.row().id().equals(meterId))
                        .toList());
    }

    /** The lines for a screen: the meters to pick from, and beside them the chart. */
    public List<Line> lines(Phrases phrases, int columns, int rows, TrendsChoice choice) {
        return new TrendChart(this, choice, phrases).lines(columns, rows);
    }

    @Override
    public void write(Page page) {
        page.heading("trends.title");
        for (Trend trend : trends) {
            MeterLines words = new MeterLines(page, "");
            String label = trend.row().label();
            String facts = page.beside(trend.row().band(), words.fromTo(trend.row()), words.change(trend.row()));
            page.blank().text(page.phrases().get("spoken.labelled", label, facts), Role.EMPHASIS, 0);
            page.text(courseWords(trend, page.phrases()), Role.PLAIN, 2);
        }
    }

    private String courseWords(Trend trend, Phrases phrases) {
        String course = "";
        for (int i = 0; i < moments.size(); i++) {
            String point = phrases.get(
                    "trends.point", moments.get(i).date(), trend.values().get(i));
            course = i == 0 ? point : phrases.get("trends.more", course, point);
        }
        return course;
    }
}
