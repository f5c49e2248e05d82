package demarche.authoring.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a translation as the text of its file: in the order of the story, each text with the original above it in a
 * comment, for those who edit it there. The same translation is always written alike.
 */
public final class TranslationText {

    private static final int WIDTH = 76;
    private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    /** What needs no quotes: it begins with a letter or an opening quotation mark and has nothing that YAML gives a meaning. */
    private static final Pattern PLAIN_TEXT = Pattern.compile("[\\p{L}“「『《‘](?:.*[^\\s:])?");

    private static final Pattern SPECIAL = Pattern.compile("[#:\"'`{}\\[\\],&*|>%@\\\\\\p{Cntrl}]");

    private TranslationText() {}

    /** The text of the file. What belongs to no text of the scenario stands at the end. */
    public static String of(Translation translation, List<TextUnit> units) {
        StringBuilder file = new StringBuilder();
        file.append(TranslationReader.MARK).append(": 1\n");
        file.append("scenario: ").append(translation.scenario()).append('\n');
        file.append("language: ").append(translation.language()).append('\n');
        file.append("texts:\n");
        if (translation.entries().isEmpty()) {
            return file.insert(file.length() - 1, " {}").toString();
        }
        Set<String> used =
                units.stream().flatMap(unit -> translation.keyOf(unit).stream()).collect(Collectors.toSet());
        for (TextUnit unit : units) {
            Optional<Translation.Entry> entry = translation.entry(unit);
            entry.ifPresent(found -> {
                comment(file, unit.source());
                entry(file, unit.key(), found);
            });
        }
        Map<String, Translation.Entry> left = new LinkedHashMap<>(translation.entries());
        left.keySet().removeAll(used);
        if (!left.isEmpty()) {
            comment(file, "These belong to no text of the scenario any more.");
            left.forEach((key, entry) -> entry(file, key, entry));
        }
        return file.toString();
    }

    private static void entry(StringBuilder file, String key, Translation.Entry entry) {
        file.append("  ")
                .append(PLAIN_KEY.matcher(key).matches() ? key : quoted(key))
                .append(":\n");
        file.append("    of: ")
                .append(PLAIN_KEY.matcher(entry.of()).matches() ? entry.of() : quoted(entry.of()))
                .append('\n');
        file.append("    text: ").append(value(entry.text())).append('\n');
    }

    private static String value(String text) {
        if (text.indexOf('\n') < 0) {
            return PLAIN_TEXT.matcher(text).matches()
                            && !SPECIAL.matcher(text).find()
                            && !text.matches("(?i)true|false|null|yes|no|on|off|y|n")
                    ? text
                    : quoted(text);
        }
        StringBuilder block = new StringBuilder("|-");
        for (String line : text.split("\n", -1)) {
            block.append(line.isEmpty() ? "\n" : "\n      " + line);
        }
        return block.toString();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    private static void comment(StringBuilder file, String text) {
        for (String paragraph : text.split("\n+", -1)) {
            StringBuilder line = new StringBuilder("  #");
            for (String word : paragraph.split("\\s+", -1)) {
                if (line.length() + 1 + word.length() > WIDTH && line.length() > 3) {
                    file.append(line).append('\n');
                    line = new StringBuilder("  #");
                }
                line.append(' ').append(word);
            }
            file.append(line).append('\n');
        }
    }
}
