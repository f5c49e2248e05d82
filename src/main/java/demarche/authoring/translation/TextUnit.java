package demarche.authoring.translation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A text of a scenario that can be translated.
 *
 * @param key what it is known by: ids joined by dots, as in {@code options.ring-all.label}. A text in a list without ids
 *     ends in its own hash instead, so that it keeps its translation wherever in the list it stands
 * @param former the keys that it had before ids were changed, as {@code was} says
 * @param context where it stands, in words
 * @param source the text as the author wrote it; paragraphs are separated by an empty line
 */
public record TextUnit(String key, List<String> former, String context, String source) {

    /** What separates the names that an actor or a term has besides. */
    static final String BETWEEN_NAMES = " | ";

    public TextUnit {
        former = List.copyOf(former);
    }

    /** What tells this text from another: eight letters. */
    public String hash() {
        return hash(source);
    }

    /**
     * Letters only, since a spreadsheet or a reader of YAML would take digits for a number. Where lines break does not
     * count.
     */
    static String hash(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
        StringBuilder letters = new StringBuilder();
        for (int shift = 28; shift >= 0; shift -= 4) {
            letters.append((char) ('a' + (int) ((sum.getValue() >> shift) & 0xF)));
        }
        return letters.toString();
    }

    /** Whether it is known by its hash for want of an id. */
    boolean isUnnamed() {
        return key.endsWith("." + hash());
    }

    /** The key of the list in which it stands, with its dot, where it is known by its hash. */
    String list() {
        return key.substring(0, key.lastIndexOf('.') + 1);
    }
}
