package demarche.authoring.layout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * The comments of a text without errors: each number sign after a blank or at the beginning of a line that is not
 * within a text. All positions count code points from 0.
 */
final class Remarks {

    /**
     * One comment.
     *
     * @param index of its number sign, from the beginning of the file
     * @param column where its line begins, or its number sign where something else stands before it
     * @param isAlone whether nothing else stands on its line, but perhaps dashes
     * @param isApart whether the line above is empty
     * @param text from its number sign to the end of the line, without blanks at the end
     */
    record Remark(int index, int column, boolean isAlone, boolean isApart, String text) {}

    private final int[] characters;
    private final List<Remark> found = new ArrayList<>();

    private Remarks(int[] characters) {
        this.characters = characters;
    }

    /**
     * Finds them all, in the order of the file.
     *
     * @param characters the code points of the text
     * @param text the same as a string
     * @param settings what the parser is told
     */
    static List<Remark> in(int[] characters, String text, LoadSettings settings) {
        Remarks remarks = new Remarks(characters);
        int from = 0;
        Iterator<Token> tokens = new ScannerImpl(settings, new StreamReader(settings, text));
        while (tokens.hasNext()) {
            if (tokens.next() instanceof ScalarToken scalar) {
                int start = index(scalar.getStartMark().orElseThrow());
                remarks.outside(from, start);
                from = index(scalar.getEndMark().orElseThrow());
                remarks.header(scalar, start);
            }
        }
        remarks.outside(from, characters.length);
        return remarks.found;
    }

    static int index(Mark mark) {
        return mark.getIndex();
    }

    private void outside(int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters[i] == '#' && (i == 0 || Character.isWhitespace(characters[i - 1]))) {
                i = add(i);
            }
        }
    }

    /** The indicator of a text that stands below it may have a comment beside it. */
    private void header(ScalarToken scalar, int start) {
        switch (scalar.getStyle()) {
            case LITERAL, FOLDED -> {
                for (int i = start; i < characters.length && characters[i] != '\n'; i++) {
                    if (characters[i] == '#') {
                        i = add(i) - 1;
                    }
                }
            }
            default -> {
                // Elsewhere a number sign within a text belongs to it.
            }
        }
    }

    /** Adds the comment that begins here, and says where its line ends. */
    private int add(int index) {
        int end = index;
        while (end < characters.length && characters[end] != '\n') {
            end++;
        }
        int line = index;
        while (line > 0 && characters[line - 1] != '\n') {
            line--;
        }
        int first = line;
        while (Character.isWhitespace(characters[first])) {
            first++;
        }
        boolean isAlone = isAlone(first, index);
        String text = new String(characters, index, end - index).stripTrailing();
        int column = (isAlone ? first : index) - line;
        found.add(new Remark(index, column, isAlone, isLineAboveEmpty(characters, line), text));
        return end;
    }

    /** Whether there is an empty line above the one that begins here. */
    static boolean isLineAboveEmpty(int[] characters, int line) {
        if (line == 0) {
            return false;
        }
        for (int i = line - 2; i >= 0 && characters[i] != '\n'; i--) {
            if (!Character.isWhitespace(characters[i])) {
                return false;
            }
        }
        return true;
    }

    /** A dash or two may stand before it: they belong to what stands below. */
    private boolean isAlone(int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters[i] != '-' && !Character.isWhitespace(characters[i])) {
                return false;
            }
        }
        return true;
    }
}
