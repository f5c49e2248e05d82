package demarche.authoring.layout;

import demarche.authoring.diagnostic.Columns;
import demarche.authoring.layout.Piece.Leaf;
import demarche.authoring.layout.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks long texts into lines. A line may be {@value #WIDEST} columns wide; a text that goes beyond is broken at
 * {@value #FILLED}, so that it does not have to be broken anew for every word that is added.
 */
final class Folding {

    /** How wide a line may be, in columns, unless one word is wider. */
    static final int WIDEST = 100;

    /** At which width a text is broken that does not fit. */
    static final int FILLED = 78;

    /** However far it is indented, a text gets so many columns. */
    private static final int NARROWEST = 40;

    private static final Pattern BREAK = Pattern.compile("(?<=\\S) (?=\\S)");

    private Folding() {}

    /** Whether a text can be written in lines without changing what it says. */
    static boolean isFoldable(Leaf leaf) {
        String text = leaf.text();
        boolean isWritten = leaf.style() == Style.PLAIN || leaf.style() == Style.SINGLE_QUOTED;
        boolean isUnescaped = leaf.style() == Style.DOUBLE_QUOTED && !Quoting.isKept(leaf);
        return (isWritten || isUnescaped)
                && text.indexOf(' ') > 0
                && text.indexOf('\t') < 0
                && Quoting.isVisible(text.replace("\n", ""))
                && !text.startsWith("\n")
                && !text.endsWith("\n")
                && text.lines().allMatch(line -> line.equals(line.strip()));
    }

    /** The lines of a foldable text, to be written below {@code >-}. */
    static List<String> folded(String text, int column) {
        List<String> lines = new ArrayList<>();
        boolean first = true;
        for (String paragraph : text.split("\n", -1)) {
            if (!first) {
                lines.add("");
            }
            first = false;
            if (!paragraph.isEmpty()) {
                lines.addAll(filled(paragraph, column));
            }
        }
        return lines;
    }

    /** The lines of a text that the author has broken: left alone where none of a paragraph's is too wide. */
    static List<String> refolded(List<String> lines, int column) {
        List<String> refolded = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || Character.isWhitespace(line.codePointAt(0))) {
                end(paragraph, column, refolded);
                refolded.add(line);
            } else {
                paragraph.add(line);
            }
        }
        end(paragraph, column, refolded);
        return refolded;
    }

    private static void end(List<String> paragraph, int column, List<String> refolded) {
        boolean fits = paragraph.stream().allMatch(line -> column + Columns.of(line) <= WIDEST);
        refolded.addAll(fits ? paragraph : filled(String.join(" ", paragraph), column));
        paragraph.clear();
    }

    private static List<String> filled(String paragraph, int column) {
        return filled(List.of(BREAK.split(paragraph)), column, 0);
    }

    /**
     * As many words on each line as fit.
     *
     * @param words what must not be broken within
     * @param column where the lines begin
     * @param taken how much of the first line is taken already, in columns
     */
    static List<String> filled(List<String> words, int column, int taken) {
        int width = Math.max(FILLED - column, NARROWEST);
        int used = taken;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && used + 1 + Columns.of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            used += Columns.of(word) + (line.isEmpty() ? 0 : 1);
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
