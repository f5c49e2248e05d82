package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Place;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * A single value, as text. What else the text may mean is for {@link #kind()} to say, by the core rules of YAML 1.2,
 * save that a number with needless zeros before it stays text: it is a code or a slip, and never the octal or decimal
 * number that one program or another would read.
 *
 * @param text what the author wrote, after quotes, escapes and line folding are undone
 * @param style how it is written
 * @param place where
 */
public record Scalar(String text, Style style, Place place) implements Node {

    /** In digits; beyond this no {@code long} can hold it, whatever its radix. */
    private static final int LONGEST_NUMBER = 22;

    /** With one of these begins what may be no text; nearly all of a scenario begins otherwise. */
    private static final String NO_TEXT_BEGINS = "~nNtTfF.-+0123456789";

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            + "|[-+]?(?:\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");
    private static final Pattern ZEROS_BEFORE = Pattern.compile("[-+]?0[0-9]+");

    /** The ways to write a scalar. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /** {@code |}: line breaks stay. */
        LITERAL,
        /** {@code >}: lines are joined. */
        FOLDED
    }

    /** The kinds of values that YAML's core rules tell apart. */
    public enum Kind {
        NOTHING,
        BOOLEAN,
        WHOLE,
        DECIMAL,
        TEXT
    }

    public Kind kind() {
        if (style != Style.PLAIN || !(text.isEmpty() || NO_TEXT_BEGINS.indexOf(text.charAt(0)) >= 0)) {
            return Kind.TEXT;
        }
        if (NULL.matcher(text).matches()) {
            return Kind.NOTHING;
        }
        if (BOOLEAN.matcher(text).matches()) {
            return Kind.BOOLEAN;
        }
        if (WHOLE.matcher(text).matches()) {
            return Kind.WHOLE;
        }
        boolean decimal =
                DECIMAL.matcher(text).matches() && !ZEROS_BEFORE.matcher(text).matches();
        return decimal ? Kind.DECIMAL : Kind.TEXT;
    }

    /** The whole number that it is, or the nearest that a {@code long} can hold; 0 if it is none. */
    public long whole() {
        if (kind() != Kind.WHOLE) {
            return 0;
        }
        String digits = text.replaceFirst("^[-+]?(0[xo])?", "");
        int radix = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : 10;
        long size = digits.length() > LONGEST_NUMBER
                ? Long.MAX_VALUE
                : new BigInteger(digits, radix)
                        .min(BigInteger.valueOf(Long.MAX_VALUE))
                        .longValue();
        return text.startsWith("-") ? -size : size;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int height() {
        return 1;
    }
}
