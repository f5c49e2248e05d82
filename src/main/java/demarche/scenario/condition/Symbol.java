package demarche.scenario.condition;

/**
 * A declared name that an expression can refer to.
 *
 * @param kind what sort of thing it names
 * @param name the id as the author wrote it in the declaration
 * @param index its place among the scenario's things of that kind, from 0
 */
public record Symbol(Kind kind, String name, int index) {

    /** The sorts of things that expressions can name. */
    public enum Kind {
        METER,
        FLAG,
        TURN,
        EVENT,
        OPTION
    }

    @Override
    public String toString() {
        return name;
    }
}
