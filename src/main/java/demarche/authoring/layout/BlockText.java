package demarche.authoring.layout;

import demarche.authoring.layout.Piece.Leaf;
import demarche.authoring.layout.Piece.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that stands below its indicator.
 *
 * @param sign {@code |} or {@code >}, and what becomes of the line breaks at its end
 * @param lines its lines, without their common indentation
 * @param isKept whether empty lines after it belong to it
 */
record BlockText(String sign, List<String> lines, boolean isKept) {

    BlockText {
        lines = List.copyOf(lines);
    }

    /** Takes it from the file. */
    static BlockText of(Leaf leaf) {
        List<String> raw = new ArrayList<>(List.of(leaf.raw().split("\n", -1)));
        String header = raw.remove(0);
        if (!raw.isEmpty() && raw.get(raw.size() - 1).isBlank()) {
            // The indentation of what follows.
            raw.remove(raw.size() - 1);
        }
        int comment = header.indexOf('#');
        String indicator = comment < 0 ? header : header.substring(0, comment);
        boolean isKept = indicator.indexOf('+') >= 0;
        while (!isKept && !raw.isEmpty() && raw.get(raw.size() - 1).isBlank()) {
            raw.remove(raw.size() - 1);
        }
        int indentation = spaces(first(raw)) - spaces(first(leaf.text().lines().toList()));
        List<String> lines = raw.stream()
                .map(line -> line.length() <= indentation ? "" : line.substring(indentation))
                .toList();
        String chomping = isKept ? "+" : indicator.indexOf('-') >= 0 ? "-" : "";
        String deep = first(lines).startsWith(" ") ? "2" : "";
        return new BlockText((leaf.style() == Style.LITERAL ? "|" : ">") + deep + chomping, lines, isKept);
    }

    private static String first(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static int spaces(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }
}
