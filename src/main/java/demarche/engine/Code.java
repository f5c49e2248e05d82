package demarche.engine;

/**
 * What a turn asks of the rules: which come next whose condition holds, which options are open, what effects do. {@link
 * TurnRun} knows the order; here it is only looked up and carried out. There are two forms: {@link Interpreter}, which
 * tells a witness of everything, and a class that {@link CodeGenerator} writes for a scenario, for whoever runs millions
 * of turns.
 *
 * <p>Lists are those of {@link TurnRules}; where nothing in one holds, the answer is its length.
 */
abstract class Code {

    /** Whether a turn takes place. */
    abstract boolean takesPlace(int turn, Place place);

    /** The place of the first paragraph of the briefing, from one on, whose condition holds. */
    abstract int paragraph(int turn, int from, Place place);

    /** The place of the first drift rule, from one on, whose condition holds. */
    abstract int drift(int turn, int from, Place place);

    /** The place of the first event, from one on, that can fire if chance lets it. */
    abstract int event(int turn, int from, Place place);

    /** The place of the first immediate ending whose condition holds. */
    abstract int immediate(int turn, Place place);

    /** The place of the first ending whose condition holds when no turn is left. */
    abstract int last(int turn, Place place);

    /** Which options of a decision, by its place among all, are open, as a set of bits. */
    abstract int open(int turn, int decision, Place place);

    /** The value of an amount that depends on the state, not cut off. */
    abstract int value(Amount amount, Place place);

    /** Applies effects in order, each clamped at once. */
    abstract void apply(Effects effects, Place place);
}
