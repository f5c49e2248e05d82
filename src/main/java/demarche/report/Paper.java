package demarche.report;

import java.util.function.ToIntFunction;

/**
 * What a report is written on.
 *
 * @param columns how wide it may be
 * @param asciiOnly whether charts must do with the letters of ASCII
 * @param widthOf how many columns a text takes
 */
public record Paper(int columns, boolean asciiOnly, ToIntFunction<String> widthOf) {

    private static final String ELLIPSIS = "…";

    int width(String text) {
        return widthOf.applyAsInt(text);
    }

    /** As much of a text as fits, with an ellipsis where something was cut. */
    String cut(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end)) > most - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
