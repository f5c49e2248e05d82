package demarche.terminal.view;

import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.engine.Question;
import demarche.engine.State;
import demarche.scenario.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a player can write down a forecast about: the endings, and the goals of the seat that is asked.
 *
 * @param turn the id of the turn
 * @param seat the id of the seat
 * @param subjects numbered from 1
 */
public record ForecastView(String turn, String seat, List<ForecastRow> subjects) implements View {

    /** What stands before a marked one. */
    public static final String MARK = "▸ ";

    /**
     * Something that may come to be.
     *
     * @param of what a forecast knows it by
     * @param gloss what it takes, as things stand
     * @param percent what was written down in this turn, or -1
     */
    public record ForecastRow(Forecast.Kind kind, String of, String text, String gloss, int percent) {

        private ForecastRow with(int written) {
            return new ForecastRow(kind, of, text, gloss, written);
        }

        /** What has been written down, if anything. */
        public OptionalInt written() {
            return percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent);
        }
    }

    public ForecastView {
        subjects = List.copyOf(subjects);
    }

    /** The subjects of a question of a game, with what has been written down so far. */
    public static ForecastView of(Game game, Question question, List<Forecast> forecasts, Phrases phrases) {
        ConditionWords words = new ConditionWords(game.scenario(), phrases);
        State now = game.position().state();
        Seat seat = game.scenario().seats().get(question.seat());
        String turn = game.turn().id().name();
        List<ForecastRow> rows = new ArrayList<>();
        game.scenario()
                .endings()
                .forEach(ending -> rows.add(new ForecastRow(
                        Forecast.Kind.ENDING,
                        ending.id().name(),
                        ending.title(),
                        gloss(words.asked(ending.when().explain(now)), phrases),
                        -1)));
        seat.goals()
                .forEach(goal -> rows.add(new ForecastRow(
                        Forecast.Kind.GOAL,
                        goal.name(),
                        goal.text(),
                        gloss(words.asked(goal.when().explain(now)), phrases),
                        -1)));
        ForecastView empty = new ForecastView(turn, seat.id(), rows);
        return new ForecastView(
                turn,
                seat.id(),
                rows.stream().map(row -> with(row, empty, forecasts)).toList());
    }

    private static ForecastRow with(ForecastRow row, ForecastView view, List<Forecast> forecasts) {
        return forecasts.stream()
                .filter(forecast -> view.forecast(row, 0).replaces(forecast))
                .map(forecast -> row.with(forecast.percent()))
                .findFirst()
                .orElse(row);
    }

    private static String gloss(String asked, Phrases phrases) {
        return asked.isEmpty() ? phrases.get("forecast.else") : phrases.get("forecast.if", asked);
    }

    /** The place of the first subject about which nothing is written down yet; of the first where there is none. */
    public int firstUnwritten() {
        for (int place = 0; place < subjects.size(); place++) {
            if (subjects.get(place).written().isEmpty()) {
                return place;
            }
        }
        return 0;
    }

    /** The forecast that a subject is so likely. */
    public Forecast forecast(ForecastRow subject, int percent) {
        return new Forecast(turn, seat, subject.kind(), subject.of(), percent);
    }

    @Override
    public void write(Page page) {
        page.heading("forecast.title").blank();
        page.text(page.phrases().get("forecast.how-plain"), Role.DIM, 0).blank();
        for (int i = 0; i < subjects.size(); i++) {
            ForecastRow row = subjects.get(i);
            String text = text(row, page.phrases());
            String said = row.percent() < 0 ? text : page.phrases().get("forecast.said", text, row.percent());
            page.line(Line.of(i + 1 + ". ", Role.KEY).and(said), 0, 4);
            page.text(row.gloss(), Role.DIM, 4);
        }
    }

    /**
     * The lines for a screen, with a mark before one subject, which tells what it takes.
     *
     * @param about what is about to be written down, in percent by the place of the subject
     */
    public List<Line> lines(Phrases phrases, int columns, int marked, Map<Integer, Integer> about) {
        Page page = new Page(phrases, columns, false);
        page.heading("forecast.title").blank();
        page.text(phrases.get("forecast.how"), Role.DIM, 0).blank();
        for (int i = 0; i < subjects.size(); i++) {
            ForecastRow row = subjects.get(i);
            boolean isMarked = i == marked;
            int shown = about.getOrDefault(i, row.percent());
            boolean isWritten = shown == row.percent();
            String figure = shown < 0 ? "" : phrases.get("forecast.percent", shown);
            String asked = shown >= 0 && !isWritten ? " ?" : "";
            Line line = Line.of(isMarked ? MARK : "  ", Role.KEY)
                    .and(TextWidth.padded(figure + asked, 8), isWritten ? Role.GOOD : Role.CHANGED)
                    .and(text(row, phrases), isMarked ? Role.EMPHASIS : Role.PLAIN);
            page.line(line, 0, 10);
            if (isMarked) {
                page.text(row.gloss(), Role.DIM, 10);
            }
        }
        return page.lines();
    }

    /** A subject and what is about to be written down for it. */
    public String said(int place, int percent, Phrases phrases) {
        return phrases.get("forecast.said", text(subjects.get(place), phrases), percent);
    }

    private static String text(ForecastRow row, Phrases phrases) {
        return row.kind() == Forecast.Kind.GOAL ? phrases.get("analysts.goal", row.text()) : row.text();
    }
}
