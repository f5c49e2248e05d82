package demarche.terminal.view;

import demarche.engine.Change;
import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.engine.TurnAccount;
import demarche.scenario.Event;
import demarche.scenario.Meter;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a meter stands where it stands: every change with its cause, the newest turn first.
 *
 * @param meter the meter, from its start to now
 * @param turns the turns in which something changed it
 */
public record WhyView(MeterRow meter, List<Turn> turns) implements View {

    /** The columns for what was asked. */
    private static final int ASKED = 5;

    /**
     * The changes of one turn, in the order in which they happened.
     *
     * @param recent whether it counts among the news: since the turn of the last decision
     * @param meter the meter, from the turn's start to its end
     * @param missed what would have changed it too, had its roll not failed
     */
    public record Turn(
            String date, String headline, boolean recent, MeterRow meter, List<Cause> causes, List<Missed> missed) {
        public Turn {
            causes = List.copyOf(causes);
            missed = List.copyOf(missed);
        }
    }

    /**
     * One change and its cause.
     *
     * @param headline what did it, in words
     * @param meter the meter before and after
     * @param set whether the meter was set; otherwise it was added to
     * @param asked the value to set or the amount to add, as the effect asked for it
     * @param clamped whether the end of the scale kept it from doing all of that
     * @param chance how likely it was; empty where it was certain
     * @param reasons the facts that made its condition hold; empty where it had none
     * @param flags what became so by the same, or was so no longer
     * @param told the text that goes with it
     */
    public record Cause(
            String headline,
            MeterRow meter,
            boolean set,
            int asked,
            boolean clamped,
            String chance,
            List<String> reasons,
            List<FlagTurn> flags,
            Told told) {
        public Cause {
            reasons = List.copyOf(reasons);
            flags = List.copyOf(flags);
        }

        /** What was asked, in a few signs: "+8", "−3", "=50". */
        public String askedSigns() {
            return set ? "=" + asked : asked < 0 ? "−" + Math.abs((long) asked) : "+" + asked;
        }

        private String askedWords(Phrases phrases) {
            return set
                    ? phrases.get("why.set", asked)
                    : phrases.get(asked < 0 ? "meter.down" : "meter.up", Math.abs((long) asked));
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
        CauseWords words = new CauseWords(game, phrases, new Marks(game.scenario()));
        List<Turn> turns = new ArrayList<>();
        for (int i = game.accounts().size() - 1; i >= 0; i--) {
            List<Cause> causes = causes(meter, game.accounts().get(i), words);
            List<Missed> missed = missed(meter, game.accounts().get(i), words);
            if (!causes.isEmpty() || !missed.isEmpty()) {
                turns.add(turn(Side.of(game), meter, game.accounts().get(i), i >= lately, causes, missed));
            }
        }
        List<Integer> course = Chronicle.course(game, meter);
        return new WhyView(MeterRow.of(Side.of(game), meter, course.get(0), course.get(course.size() - 1)), turns);
    }

    /** Why each meter moved that moved lately, each with its recent turns only. */
    public static List<WhyView> lately(Game game, Phrases phrases) {
        return Chronicle.shown(game.scenario()).stream()
                .map(meter -> of(game, meter.id().name(), phrases))
                .map(view -> new WhyView(view.meter, view.recent()))
                .filter(view -> view.turns.stream().anyMatch(turn -> !turn.causes.isEmpty()))
                .toList();
    }

    private static Turn turn(
            Side side, Meter meter, TurnAccount account, boolean recent, List<Cause> causes, List<Missed> missed) {
        return new Turn(
                account.turn().date(),
                account.turn().title(),
                recent,
                MeterRow.of(
                        side,
                        meter,
                        account.opening().meter(meter.index()),
                        account.now().meter(meter.index())),
                causes,
                missed);
    }

    private static List<Cause> causes(Meter meter, TurnAccount account, CauseWords words) {
        List<Cause> causes = new ArrayList<>();
        for (Occurrence occurrence : account.occurrences()) {
            for (Change change : occurrence.changes()) {
                if (change instanceof Change.OfMeter moved && moved.meter().index() == meter.index()) {
                    causes.add(words.cause(occurrence, moved));
                }
            }
        }
        return causes;
    }

    private static List<Missed> missed(Meter meter, TurnAccount account, CauseWords words) {
        return account.occurrences().stream()
                .filter(Occurrence.Failed.class::isInstance)
                .map(Occurrence.Failed.class::cast)
                .filter(failed -> failed.percent() > 0 && moves(failed.event(), meter))
                .map(words::missed)
                .toList();
    }

    private static boolean moves(Event event, Meter meter) {
        return event.effects().stream().anyMatch(effect -> effect.target().equals(meter.symbol()));
    }

    /** The turns that count among the news. */
    public List<Turn> recent() {
        return turns.stream().filter(Turn::recent).toList();
    }

    @Override
    public void write(Page page) {
        page.heading("why.title", meter.label());
        page.text(meter.about(), Role.DIM, 0);
        if (turns.isEmpty()) {
            page.blank().text(page.phrases().get("why.never"), Role.PLAIN, 0);
        }
        MeterLines meters = new MeterLines(page, "");
        for (Turn turn : turns) {
            String when = page.beside(page.phrases().date(turn.date()), turn.headline(), meters.fromTo(turn.meter()));
            page.blank().text(when, Role.EMPHASIS, 0);
            turn.causes().forEach(cause -> cause(page, cause));
            turn.missed().forEach(missed -> missed(page, missed));
        }
    }

    private static void cause(Page page, Cause cause) {
        Phrases phrases = page.phrases();
        String headline =
                cause.chance().isEmpty() ? cause.headline() : phrases.get("reason", cause.headline(), cause.chance());
        boolean worse = cause.meter().isWorse();
        String asked = page.isSpoken()
                ? worse ? phrases.get("meter.worse", cause.askedWords(phrases)) : cause.askedWords(phrases)
                : worse ? cause.askedSigns() + MeterRow.WORSE : cause.askedSigns();
        page.labelled(asked, cause.meter().tone(), ASKED, headline, 2);
        int indent = 2 + ASKED;
        if (cause.clamped()) {
            page.text(
                    phrases.get(
                            "why.clamped", cause.meter().value(), cause.meter().change()),
                    Role.DIM,
                    indent);
        }
        because(page, cause.reasons());
        cause.flags().forEach(flag -> page.text(flag.words(phrases), Role.DIM, indent));
        page.text(page.sources(cause.told()), Role.SOURCE, indent);
    }

    private static void missed(Page page, Missed missed) {
        if (page.isSpoken()) {
            page.text(missed.words(), Role.PLAIN, 2);
        } else {
            page.labelled("–", Role.DIM, ASKED, missed.words(), 2);
        }
        because(page, missed.reasons());
    }

    private static void because(Page page, List<String> reasons) {
        if (!reasons.isEmpty()) {
            String all = new Listing(page.phrases(), true).of(reasons);
            page.text(page.phrases().get("why.because", all), Role.DIM, 2 + ASKED);
        }
    }
}
