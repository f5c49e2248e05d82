package demarche.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines at their spaces. */
final class Wrap {

    private Wrap() {}

    /** Lines that fit the paper, the first after so many spaces and the others after so many. */
    static List<String> hanging(Paper paper, String text, int first, int others) {
        List<String> lines = new ArrayList<>();
        String line = " ".repeat(first);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && paper.width(line) + 1 + paper.width(word) > paper.columns()) {
                lines.add(line);
                line = " ".repeat(others);
                begun = false;
            }
            line += (begun ? " " : "") + word;
            begun = true;
        }
        lines.add(line);
        return lines;
    }
}
