package demarche.report.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes in a drawing, and what of it fits. Nobody knows the font that will be used; widths are those
 * of a wide one (DejaVu Sans), so that in others a text is a little shorter than its room.
 */
final class Fitting {

    private static final String ELLIPSIS = "…";

    private Fitting() {}

    /** The width of a text, in the units of its size. */
    static double width(String text, int size) {
        return text.codePoints().mapToDouble(Fitting::ems).sum() * size;
    }

    private static double ems(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (isWide(letter)) {
            return 1;
        }
        if ("iljI.,:;!|'’‘ ".indexOf(letter) >= 0) {
            return 0.34;
        }
        if ("mwMW@%…—".indexOf(letter) >= 0) {
            return 1;
        }
        if (letter > 0x2000) {
            return 0.84;
        }
        return Character.isUpperCase(letter) ? 0.78 : 0.64;
    }

    /** Whether a letter is as wide as it is high, and a line may break before and after it. */
    private static boolean isWide(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default ->
                (letter >= 0x3000 && letter <= 0x303F) || (letter >= 0xFF00 && letter <= 0xFFEF) || letter > 0xFFFF;
        };
    }

    /** The text or, where it is too wide, as much of its beginning as fits with an ellipsis. */
    static String cut(String text, double room, int size) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The text in at most so many lines, each of which fits; the last is cut where there is more. */
    static List<String> lines(String text, double room, int size, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            String longer = line + word;
            if (!line.isEmpty() && lines.size() < most - 1 && width(longer.stripTrailing(), size) > room) {
                lines.add(cut(line.strip(), room, size));
                line = word.stripLeading();
            } else {
                line = longer;
            }
        }
        lines.add(cut(line.strip(), room, size));
        return lines;
    }

    /** Pieces between which a line may break: words with the space after them, and wide letters. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isWide(letter) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(letter);
            if (isWide(letter) || Character.isWhitespace(letter)) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        words.add(word.toString());
        return words;
    }
}
