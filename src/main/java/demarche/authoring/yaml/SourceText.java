package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Place;
import java.util.List;

/**
 * The text of a file: normalised to NFC, its lines ended by line feeds alone, without a byte order mark. Places refer
 * to this text.
 */
public final class SourceText {

    private final String text;
    private final List<String> lines;

    /** Takes a text that is normalised already. */
    public SourceText(String text) {
        this.text = text;
        List<String> split = List.of(text.split("\n", -1));
        boolean endsWithBreak = split.size() > 1 && split.get(split.size() - 1).isEmpty();
        this.lines = endsWithBreak ? split.subList(0, split.size() - 1) : split;
    }

    public String text() {
        return text;
    }

    /** At least one. */
    public List<String> lines() {
        return lines;
    }

    /** The text of a line, counted from 1. */
    public String line(int number) {
        return lines.get(number - 1);
    }

    /**
     * The place between two positions. All counts are from 0. What lies beyond the end of the file or of the first line
     * is drawn in.
     */
    Place between(int line, int column, int endLine, int endColumn) {
        if (line >= lines.size()) {
            int last = lines.size();
            int end = length(last);
            return new Place(last, Math.max(1, end), end + 1);
        }
        int length = length(line + 1);
        int from = Math.min(column, length);
        int to = endLine > line ? length : Math.min(endColumn, length);
        return new Place(line + 1, from + 1, to + 1);
    }

    private int length(int number) {
        String line = line(number);
        return line.codePointCount(0, line.length());
    }
}
