package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Place;

/**
 * Finds where in the file a stretch of a scalar's text is written, whatever its style. Undoing quotes, escapes and line
 * folding changes only white space, {@code ''} and what follows a backslash; so the text is walked along the file, white
 * space skipped on both sides, and each other character of the text is met where it stands.
 */
public final class Offsets {

    private final SourceText source;
    private final Scalar scalar;
    private int line;
    private int at;

    public Offsets(SourceText source, Scalar scalar) {
        this.source = source;
        this.scalar = scalar;
    }

    /** Where the characters from {@code start} to before {@code end} are written, so far as they are on one line. */
    public Place of(int start, int end) {
        begin();
        int last = Math.max(start, lastBefore(end));
        int startLine = -1;
        int startAt = 0;
        for (int offset = 0; offset < scalar.text().length() && offset <= last; offset++) {
            boolean blank = Character.isWhitespace(scalar.text().charAt(offset));
            if (!blank) {
                skipWhiteSpace();
            }
            if (offset == start) {
                startLine = line;
                startAt = at;
            }
            if (blank) {
                stepOverBlank();
            } else {
                step();
            }
        }
        if (startLine < 0) {
            startLine = line;
            startAt = at;
        }
        int endAt = line == startLine ? at : text(startLine).length();
        return source.between(startLine, column(startLine, startAt), startLine, column(startLine, endAt));
    }

    /** The offset of the last character before {@code end} that is no white space. */
    private int lastBefore(int end) {
        int last = Math.min(end, scalar.text().length()) - 1;
        while (last > 0 && Character.isWhitespace(scalar.text().charAt(last))) {
            last--;
        }
        return last;
    }

    private void begin() {
        line = scalar.place().line() - 1;
        String first = text(line);
        at = first.offsetByCodePoints(
                0, Math.min(scalar.place().column() - 1, first.codePointCount(0, first.length())));
        switch (scalar.style()) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> at++;
            case LITERAL, FOLDED -> at = first.length();
            case PLAIN -> {}
        }
    }

    private void skipWhiteSpace() {
        while (line < source.lines().size()) {
            String text = text(line);
            boolean escapedBreak =
                    scalar.style() == Scalar.Style.DOUBLE_QUOTED && at == text.length() - 1 && text.charAt(at) == '\\';
            if (at >= text.length() || escapedBreak) {
                if (line + 1 >= source.lines().size()) {
                    return;
                }
                line++;
                at = 0;
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                return;
            }
        }
    }

    /** White space of the text that an escape stands for, as {@code \n} does, is stepped over like a character. */
    private void stepOverBlank() {
        boolean escaped = scalar.style() == Scalar.Style.DOUBLE_QUOTED
                && at < text(line).length() - 1
                && text(line).charAt(at) == '\\';
        boolean blank =
                at < text(line).length() && Character.isWhitespace(text(line).charAt(at));
        if (escaped || blank) {
            step();
        }
    }

    private void step() {
        String text = text(line);
        if (at >= text.length()) {
            return;
        }
        char character = text.charAt(at);
        if (scalar.style() == Scalar.Style.SINGLE_QUOTED && character == '\'') {
            at += 2;
        } else if (scalar.style() == Scalar.Style.DOUBLE_QUOTED && character == '\\' && at + 1 < text.length()) {
            at += escapeLength(text.charAt(at + 1));
        } else {
            at++;
        }
        at = Math.min(at, text.length());
    }

    private static int escapeLength(char kind) {
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private String text(int number) {
        return source.lines().get(number);
    }

    private int column(int number, int index) {
        return text(number).codePointCount(0, index);
    }
}
