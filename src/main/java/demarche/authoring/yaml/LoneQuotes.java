package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sees texts that end with a quote which nothing opened: to YAML it is a letter, and players would read it. */
final class LoneQuotes {

    /** An apostrophe ends words, but hardly a sentence. */
    private static final Pattern CLOSING_SINGLE = Pattern.compile("(?s)[^'‘‚‹]*[.!?…,;]'");

    private static final Pattern OPENING = Pattern.compile("[“„«»「『]");

    private final Findings findings;

    LoneQuotes(Findings findings) {
        this.findings = findings;
    }

    /** Looks at a text that is not in quotes, at a key. */
    void look(Scalar scalar, String key) {
        if (TextKeys.isText(key)) {
            lone(scalar.text())
                    .ifPresent(quote -> findings.report(Code.LONE_QUOTE, scalar.place(), Details.of("quote", quote)));
        }
    }

    private static Optional<String> lone(String text) {
        boolean ends = text.endsWith("\"") && isOdd(text, '"');
        boolean curly =
                text.endsWith("”") && isOdd(text, '”') && !OPENING.matcher(text).find();
        boolean single = CLOSING_SINGLE.matcher(text).matches();
        return ends || curly || single ? Optional.of(text.substring(text.length() - 1)) : Optional.empty();
    }

    private static boolean isOdd(String text, char sign) {
        return text.chars().filter(c -> c == sign).count() % 2 == 1;
    }
}
