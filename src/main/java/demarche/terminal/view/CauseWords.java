package demarche.terminal.view;

import demarche.engine.Change;
import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.scenario.condition.Explanation;
import java.util.List;

/** Says what changed a meter. */
record CauseWords(Game game, Phrases phrases, Marks marks) {

    /** What is said of an occurrence, whatever it changed. */
    private record Words(String headline, String chance, List<String> reasons) {}

    WhyView.Cause cause(Occurrence occurrence, Change.OfMeter change) {
        Words words = occurrence.accept(new ByKind(game, phrases));
        MeterRow meter = MeterRow.of(Side.of(game), change.meter(), change.before(), change.after());
        return new WhyView.Cause(
                words.headline,
                meter,
                change.set(),
                change.asked(),
                change.isClamped(),
                words.chance,
                words.reasons,
                FlagTurn.of(List.of(occurrence)),
                Told.of(occurrence.passage(), marks));
    }

    Missed missed(Occurrence.Failed failed) {
        ByKind words = new ByKind(game, phrases);
        return new Missed(
                phrases.get("why.failed", failed.event().title(), words.chance(failed.percent(), 100)),
                words.reasons(failed.because()));
    }

    private record ByKind(Game game, Phrases phrases) implements Occurrence.Visitor<Words> {

        @Override
        public Words decided(Occurrence.Decided decided) {
            String label = decided.option().label();
            String headline = Chronicle.isYou(game, decided.seat())
                    ? phrases.get("why.decided", label)
                    : phrases.get("why.decided-other", Chronicle.seatName(game.scenario(), decided.seat()), label);
            return new Words(headline, "", List.of());
        }

        @Override
        public Words turnedOut(Occurrence.TurnedOut turnedOut) {
            return new Words(
                    phrases.get("why.turned-out", turnedOut.option().label()),
                    chance(turnedOut.weight(), turnedOut.total()),
                    List.of());
        }

        @Override
        public Words drifted(Occurrence.Drifted drifted) {
            return new Words(drifted.passage().text(), chance(drifted.percent(), 100), reasons(drifted.because()));
        }

        @Override
        public Words fired(Occurrence.Fired fired) {
            return new Words(fired.event().title(), chance(fired.percent(), 100), reasons(fired.because()));
        }

        @Override
        public Words failed(Occurrence.Failed failed) {
            throw new IllegalStateException("What did not happen changes nothing.");
        }

        @Override
        public Words closed(Occurrence.Closed closed) {
            throw new IllegalStateException("An ending changes nothing.");
        }

        private String chance(int weight, long total) {
            return weight >= total
                    ? ""
                    : phrases.get(isPercent(weight, total) ? "why.chance" : "why.chance-about", percent(weight, total));
        }

        private static boolean isPercent(int weight, long total) {
            return 100L * weight % total == 0;
        }

        /** Rounded, but never to what is certain or impossible. */
        private static long percent(int weight, long total) {
            return Math.max(1, Math.min(99, (100L * weight + total / 2) / total));
        }

        private List<String> reasons(Explanation because) {
            return new ConditionWords(game.scenario(), phrases).reasons(because);
        }
    }
}
