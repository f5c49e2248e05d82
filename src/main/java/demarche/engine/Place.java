package demarche.engine;

import demarche.scenario.condition.World;

/** How far a turn has run: all of it that changes, so that it can be kept and taken back. */
public final class Place implements World {

    /** The step that runs, of those that may ask chance. */
    enum Step {
        RESOLVE,
        DRIFT,
        CASCADE
    }

    /** The state, then the events that can no longer fire in this turn; see {@link Layout}. */
    final long[] words;

    /** The current turn. */
    int turn;

    /** How many decisions are put, or -1 where that has not been looked at yet. */
    int asked;

    /** The decisions put, by their place among all. */
    final int[] decisions;

    /** For each, which of its options are open, as a set of bits. */
    final int[] open;

    /** For each, the place of the option taken among its options. */
    final int[] answers;

    /** Whether the decisions put are a crisis's. */
    boolean inCrisis;

    Step step = Step.RESOLVE;

    /** How far the step is in its list. */
    int at;

    /** Whether the pass of the cascade that runs has fired nothing yet. */
    boolean quiet;

    /** How many events have fired in this turn. */
    int firedCount;

    /** How many of them had fired when crisis decisions were last put together. */
    int firedBefore;

    /** Which, by their indexes. */
    final int[] fired;

    private final Layout layout;

    /** Room for a place of a run of these rules. */
    public Place(Rules rules) {
        layout = rules.layout();
        words = new long[layout.words()];
        decisions = new int[rules.decisions().size()];
        open = new int[decisions.length];
        answers = new int[decisions.length];
        fired = new int[rules.scenario().events().size()];
    }

    /** Becomes equal to another place of the same rules. */
    void copyFrom(Place other) {
        for (int i = 0; i < words.length; i++) {
            words[i] = other.words[i];
        }
        turn = other.turn;
        asked = other.asked;
        copy(other.decisions, decisions, Math.max(0, asked));
        copy(other.open, open, Math.max(0, asked));
        copy(other.answers, answers, Math.max(0, asked));
        inCrisis = other.inCrisis;
        step = other.step;
        at = other.at;
        quiet = other.quiet;
        firedCount = other.firedCount;
        firedBefore = other.firedBefore;
        copy(other.fired, fired, firedCount);
    }

    private static void copy(int[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    void enter(Step next) {
        step = next;
        at = 0;
        quiet = true;
    }

    @Override
    public int meter(int index) {
        return layout.meterValue(words, index);
    }

    @Override
    public boolean flag(int index) {
        return Layout.isSet(words, layout.flag(index));
    }

    @Override
    public boolean happened(int event) {
        return layout.hasHappened(words, event);
    }

    @Override
    public boolean chose(int option) {
        return layout.hasChosen(words, option);
    }

    @Override
    public int turn() {
        return turn;
    }
}
