package demarche.authoring.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the catalogue says of one code.
 *
 * @param code the code: {@code DM101}
 * @param severity whether it stands in the way
 * @param title a few words
 * @param message what is wrong, with placeholders such as <code>{name}</code>
 * @param help what to do: the first of these counts whose placeholders all have a value
 * @param explanation more, for {@code demarche explain}; paragraphs separated by an empty line
 * @param failing a file that has this problem and no other
 * @param mended the same file without it
 */
public record Entry(
        String code,
        Severity severity,
        String title,
        String message,
        List<String> help,
        String explanation,
        String failing,
        String mended) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    public Entry {
        help = List.copyOf(help);
    }

    Diagnostic at(String file, Place place, Details details) {
        String text = filled(message, details.values())
                .orElseThrow(() -> new IllegalStateException(code + " lacks details: " + details.values()));
        String advice = help.stream()
                .flatMap(line -> filled(line, details.values()).stream())
                .findFirst()
                .orElse("");
        return new Diagnostic(code, severity, file, place, text, advice);
    }

    private static Optional<String> filled(String template, Map<String, String> values) {
        Matcher placeholders = PLACEHOLDER.matcher(template);
        StringBuilder text = new StringBuilder();
        while (placeholders.find()) {
            String value = values.get(placeholders.group(1));
            if (value == null) {
                return Optional.empty();
            }
            placeholders.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return Optional.of(placeholders.appendTail(text).toString());
    }
}
