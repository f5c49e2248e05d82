package demarche.authoring.yaml;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and signs as the keyboard has them, for those that were written otherwise. */
public final class PlainSigns {

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Pattern COMPOUND = Pattern.compile(
            "(" + String.join("|", TENS) + ")(?:[- ]?(" + String.join("|", ONES.subList(1, 10)) + "))?");

    private PlainSigns() {}

    /** The text with ordinary spaces, and with digits and signs of ordinary width: those of East Asia are wide. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('、', ',')
                .replace('−', '-')
                .replace('–', '-')
                .replace('—', '-');
    }

    /** The number that English words name, from zero to a hundred, in digits. */
    public static Optional<String> digits(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        Matcher compound = COMPOUND.matcher(lower);
        if (compound.matches()) {
            int ones = compound.group(2) == null ? 0 : ONES.indexOf(compound.group(2));
            return Optional.of(Integer.toString((2 + TENS.indexOf(compound.group(1))) * 10 + ones));
        }
        if (lower.matches("(?:a |one )?hundred")) {
            return Optional.of("100");
        }
        return ONES.contains(lower) ? Optional.of(Integer.toString(ONES.indexOf(lower))) : Optional.empty();
    }
}
