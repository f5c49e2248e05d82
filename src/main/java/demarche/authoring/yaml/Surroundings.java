package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** What stands around a mark in the file. Lines are counted from 0, as the parser counts them. */
final class Surroundings {

    /** In characters; who looks for patterns in a line looks no further, so that a huge line costs no time. */
    private static final int FAR = 500;

    private final SourceText source;

    Surroundings(SourceText source) {
        this.source = source;
    }

    /** A line, so far as anybody needs to look at it. */
    String line(int number) {
        String line = whole(number);
        return line.length() <= FAR ? line : line.substring(0, FAR);
    }

    /** What stands on the same line before a mark, so far as anybody needs to look at it. */
    String before(Mark mark) {
        String line = whole(mark.getLine());
        int end = line.offsetByCodePoints(0, Math.min(mark.getColumn(), length(line)));
        return line.substring(Math.max(0, end - FAR), end);
    }

    /** What stands on the same line from a mark on, so far as anybody needs to look at it. */
    String after(Mark mark) {
        String line = whole(mark.getLine());
        int start = line.offsetByCodePoints(0, Math.min(mark.getColumn(), length(line)));
        return line.substring(start, Math.min(line.length(), start + FAR));
    }

    /** The character at a mark, or nothing at the end of a line. */
    String character(Mark mark) {
        String line = whole(mark.getLine());
        if (mark.getColumn() >= length(line)) {
            return "";
        }
        return Character.toString(line.codePointAt(line.offsetByCodePoints(0, mark.getColumn())));
    }

    /** The nearest line above one that is neither blank nor a comment, or -1. */
    int above(int line) {
        int above = Math.min(line, source.lines().size()) - 1;
        while (above >= 0 && isIdle(above)) {
            above--;
        }
        return above;
    }

    /** The first line that is neither blank nor a comment. */
    int first() {
        int first = 0;
        while (first < source.lines().size() - 1 && isIdle(first)) {
            first++;
        }
        return first;
    }

    /** How many spaces a line begins with. */
    int indentation(int number) {
        String line = whole(number);
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** The place of the one character at a mark. */
    Place at(Mark mark) {
        return source.between(mark.getLine(), mark.getColumn(), mark.getLine(), mark.getColumn() + 1);
    }

    /** The place from a column of a line to before another. */
    Place between(int line, int column, int endColumn) {
        return source.between(line, column, line, endColumn);
    }

    /** The place from a column of a line to its end. */
    Place from(int line, int column) {
        return between(line, column, Integer.MAX_VALUE);
    }

    private boolean isIdle(int line) {
        String text = source.lines().get(line).stripLeading();
        return text.isEmpty() || text.startsWith("#");
    }

    private String whole(int number) {
        return number < source.lines().size() ? source.lines().get(number) : "";
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }
}
