package demarche.report.graph;

import demarche.report.Odds;
import java.util.Locale;

/**
 * How likely something happens in a game or, where it can happen again, how often on average.
 *
 * @param games the number
 * @param grade how well it is known
 * @param again whether it can happen more than once
 */
record Share(double games, Grade grade, boolean again) {

    /** What nobody has counted. */
    static final Share UNKNOWN = new Share(0, Grade.LEAST, false);

    /** How well a number is known. */
    enum Grade {
        /** It is so. */
        EXACT,
        /** It is what simulated games say. */
        ESTIMATE,
        /** It is the least that it can be. */
        LEAST
    }

    boolean isExact() {
        return grade == Grade.EXACT;
    }

    boolean isNever() {
        return isExact() && games <= 0;
    }

    /** Such as {@code 12.5 %}, {@code ≈ 12.5 %} or {@code 0.46 times}. */
    String text() {
        if (grade == Grade.ESTIMATE) {
            return "≈ " + estimate();
        }
        if (games <= 0) {
            return isExact() ? "never" : "?";
        }
        if (isExact()) {
            return number();
        }
        return number().startsWith("<") ? "> 0 %" : "≥ " + number();
    }

    private String number() {
        return again ? String.format(Locale.ROOT, "%.2f times", games) : Odds.percent(games);
    }

    /** What no game had, or every one, may still be so or not. */
    private String estimate() {
        if (again || (games > 0 && games < 1)) {
            return number();
        }
        return games <= 0 ? "0 %" : "100 %";
    }
}
