package demarche.report.graph;

import demarche.report.Odds;
import java.util.Locale;

/**
 * How likely something happens in a game or, where it can happen again, how often on average.
 *
 * @param games the number
 * @param exact whether it is known; else it is the least that it can be
 * @param again whether it can happen more than once
 */
record Share(double games, boolean exact, boolean again) {

    /** What nobody has counted. */
    static final Share UNKNOWN = new Share(0, false, false);

    boolean isNever() {
        return exact && games <= 0;
    }

    /** Such as {@code 12.5 %} or {@code 0.46 times}. */
    String text() {
        if (games <= 0) {
            return exact ? "never" : "?";
        }
        String number = again ? String.format(Locale.ROOT, "%.2f times", games) : Odds.percent(games);
        if (exact) {
            return number;
        }
        return number.startsWith("<") ? "> 0 %" : "≥ " + number;
    }
}
