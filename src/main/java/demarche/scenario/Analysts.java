package demarche.scenario;

/**
 * How often in a game each player may ask the analysts what to expect.
 *
 * @param most before how many decisions
 */
public record Analysts(int most) {

    public static final Analysts NEVER = new Analysts(0);
    public static final Analysts ALWAYS = new Analysts(Integer.MAX_VALUE);

    /** Whether they can be asked at all. */
    public boolean canBeAsked() {
        return most > 0;
    }

    /** Whether it must be counted how often they are asked. */
    public boolean isCounted() {
        return canBeAsked() && most < Integer.MAX_VALUE;
    }
}
