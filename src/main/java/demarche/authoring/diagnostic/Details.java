package demarche.authoring.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a diagnostic's words are filled in with: values by placeholder. Immutable. */
public final class Details {

    /** For words that have no placeholder. */
    public static final Details NONE = new Details(Map.of());

    private static final int LONGEST = 200;

    private final Map<String, String> values;

    private Details(Map<String, String> values) {
        this.values = values;
    }

    public static Details of(String name, Object value) {
        return NONE.and(name, value);
    }

    public Details and(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, shown(String.valueOf(value)));
        return new Details(more);
    }

    /** A value as it may stand in a sentence: on one line, and not so long that the sentence is lost. */
    private static String shown(String value) {
        return cut(Columns.visible(Columns.printable(value.replace('\n', ' '))), LONGEST);
    }

    /** A text or, where it has more characters than that, its beginning and an ellipsis. */
    public static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** Adds a value if there is one; words that need it are passed over if there is not. */
    public Details andIf(String name, Optional<String> value) {
        return value.isPresent() ? and(name, value.get()) : this;
    }

    Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }
}
