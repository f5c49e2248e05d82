package demarche.scenario;

/** What a high value of a meter means to everybody alike. */
public enum Direction implements HighIs {
    GOOD,
    BAD,
    NEITHER;

    @Override
    public Direction to(String seat) {
        return this;
    }
}
