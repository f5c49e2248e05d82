package demarche.terminal.view;

import demarche.engine.Change;
import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.engine.TurnAccount;
import demarche.scenario.Meter;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a meter stands where it stands: every change with its cause, the newest turn first.
 *
 * @param meter the meter, from its start to now
 * @param turns the turns in which something changed it
 */
public record WhyView(MeterRow meter, List<Turn> turns) {

    /**
     * The changes of one turn, in the order in which they happened.
     *
     * @param recent whether it counts among the news: since the turn of the last decision
     * @param meter the meter, from the turn's start to its end
     */
    public record Turn(String date, String headline, boolean recent, MeterRow meter, List<Cause> causes) {
        public Turn {
            causes = List.copyOf(causes);
        }
    }

    /**
     * One change and its cause.
     *
     * @param headline what did it, in words
     * @param meter the meter before and after
     * @param asked what the effect asked for: "+8", "set to 50"
     * @param clamped whether the end of the scale kept it from doing all of that
     * @param chance how likely it was; empty where it was certain
     * @param reasons the facts that made its condition hold; empty where it had none
     * @param told the text that goes with it
     */
    public record Cause(
            String headline,
            MeterRow meter,
            String asked,
            boolean clamped,
            String chance,
            List<String> reasons,
            Told told) {
        public Cause {
            reasons = List.copyOf(reasons);
        }
    }

    public WhyView {
        turns = List.copyOf(turns);
    }

    /**
     * Why one meter stands where it stands.
     *
     * @param meterId the id of a meter of the scenario
     */
    public static WhyView of(Game game, String meterId, Phrases phrases) {
        Meter meter = game.scenario().meter(meterId).orElseThrow();
        int lately = Chronicle.lately(game);
        List<Turn> turns = new ArrayList<>();
        for (int i = game.accounts().size() - 1; i >= 0; i--) {
            List<Cause> causes = causes(game, meter, game.accounts().get(i), phrases);
            if (!causes.isEmpty()) {
                turns.add(turn(meter, game.accounts().get(i), i >= lately, causes));
            }
        }
        List<Integer> course = Chronicle.course(game, meter);
        return new WhyView(MeterRow.of(meter, course.get(0), course.get(course.size() - 1)), turns);
    }

    /** Why each meter moved that moved lately, each with its recent turns only. */
    public static List<WhyView> lately(Game game, Phrases phrases) {
        return Chronicle.shown(game.scenario()).stream()
                .map(meter -> of(game, meter.id().name(), phrases))
                .map(view -> new WhyView(view.meter, view.recent()))
                .filter(view -> !view.turns.isEmpty())
                .toList();
    }

    private static Turn turn(Meter meter, TurnAccount account, boolean recent, List<Cause> causes) {
        return new Turn(
                account.turn().date(),
                account.turn().title(),
                recent,
                MeterRow.of(
                        meter,
                        account.opening().meter(meter.index()),
                        account.now().meter(meter.index())),
                causes);
    }

    private static List<Cause> causes(Game game, Meter meter, TurnAccount account, Phrases phrases) {
        List<Cause> causes = new ArrayList<>();
        CauseWords words = new CauseWords(game, phrases);
        for (Occurrence occurrence : account.occurrences()) {
            for (Change change : occurrence.changes()) {
                if (change instanceof Change.OfMeter moved && moved.meter().index() == meter.index()) {
                    causes.add(words.cause(occurrence, moved));
                }
            }
        }
        return causes;
    }

    /** The turns that count among the news. */
    public List<Turn> recent() {
        return turns.stream().filter(Turn::recent).toList();
    }

    public List<Line> lines(Phrases phrases, int columns) {
        Page page = new Page(columns, phrases);
        page.heading(phrases.get("why.title", meter.label()));
        page.text(meter.about(), Role.DIM, 0);
        if (turns.isEmpty()) {
            page.blank().text(phrases.get("why.never"), Role.PLAIN, 0);
        }
        for (Turn turn : turns) {
            page.blank()
                    .line(
                            Line.of(turn.date() + " · " + turn.headline(), Role.EMPHASIS)
                                    .and(
                                            "  " + turn.meter().before() + " → "
                                                    + turn.meter().value(),
                                            Role.DIM),
                            0,
                            2);
            turn.causes().forEach(cause -> cause(page, cause, phrases));
        }
        return page.lines();
    }

    private static void cause(Page page, Cause cause, Phrases phrases) {
        page.line(
                Line.of(TextWidth.padded(cause.asked(), 4) + " ", cause.meter().tone())
                        .and(cause.headline())
                        .and(cause.chance().isEmpty() ? "" : " (" + cause.chance() + ")", Role.DIM),
                2,
                5);
        if (cause.clamped()) {
            page.text(
                    phrases.get(
                            "why.clamped", cause.meter().before(), cause.meter().value()),
                    Role.DIM,
                    7);
        }
        cause.reasons().forEach(reason -> page.line(Line.of(phrases.get("why.because", reason), Role.DIM), 7, 2));
        page.text(Page.sources(cause.told()), Role.SOURCE, 7);
    }
}
