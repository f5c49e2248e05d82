package demarche.scenario.condition;

/** The four operations on whole numbers. Results beyond the range of {@code int} stay at its end. */
public enum Arithmetic {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDE("/");

    private final String sign;

    Arithmetic(String sign) {
        this.sign = sign;
    }

    /** The result; division truncates toward zero, and dividing by zero gives 0. */
    public int apply(int left, int right) {
        return switch (this) {
            case PLUS -> plus(left, right);
            case MINUS -> minus(left, right);
            case TIMES -> times(left, right);
            case DIVIDE -> divide(left, right);
        };
    }

    public static int plus(int left, int right) {
        return clamped((long) left + right);
    }

    public static int minus(int left, int right) {
        return clamped((long) left - right);
    }

    public static int times(int left, int right) {
        return clamped((long) left * right);
    }

    public static int divide(int left, int right) {
        return right == 0 ? 0 : clamped((long) left / right);
    }

    /** A number without its sign. */
    public static int absolute(int number) {
        return clamped(Math.abs((long) number));
    }

    private static int clamped(long value) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
    }

    boolean bindsTighterThan(Arithmetic other) {
        return isProduct() && !other.isProduct();
    }

    private boolean isProduct() {
        return this == TIMES || this == DIVIDE;
    }

    @Override
    public String toString() {
        return sign;
    }
}
