package demarche.report;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of reports. They stand in {@code demarche/report/phrases.properties}, where {@code {0}} is the place of the
 * first value.
 */
final class ReportWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "demarche.report.phrases",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** A phrase with its values filled in; whole numbers in groups of digits. */
    String get(String key, Object... values) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(told(values[Integer.parseInt(place.group(1))])));
    }

    private static String told(Object value) {
        return value instanceof Long number ? Odds.count(number) : String.valueOf(value);
    }
}
