package demarche.report.graph;

import java.util.ArrayList;
import java.util.List;

/** Writes the elements of a drawing. Whatever is written is escaped; whole numbers only, so that it is the same anywhere. */
final class SvgPen {

    private final List<String> lines = new ArrayList<>();

    /** Writes a line that holds no text of a scenario. */
    void raw(String line) {
        lines.add(line);
    }

    void element(String name, String text) {
        lines.add("<" + name + ">" + escaped(text) + "</" + name.split(" ", 2)[0] + ">");
    }

    /** A rectangle with round corners, of a class that the style sheet knows. */
    void box(String look, Area area) {
        lines.add("<rect class=\"" + look + "\" x=\"" + area.x() + "\" y=\"" + area.y() + "\" width=\"" + area.width()
                + "\" height=\"" + area.height() + "\" rx=\"4\"/>");
    }

    /** A line of text, of which the anchor says what stands at x: its start, middle or end. */
    void text(String look, String anchor, int x, int y, String words) {
        element("text class=\"" + look + "\" text-anchor=\"" + anchor + "\" x=\"" + x + "\" y=\"" + y + "\"", words);
    }

    /** A line with an arrow at its end. */
    void arrow(String look, String path) {
        lines.add("<path class=\"" + look + "\" d=\"" + path + "\" marker-end=\"url(#" + look + "-tip)\"/>");
    }

    /** A line without one. */
    void line(String look, String path) {
        lines.add("<path class=\"" + look + "\" d=\"" + path + "\"/>");
    }

    /** An arrow's tip, in the colour of its lines. */
    void tip(String look, String colour) {
        lines.add("<marker id=\"" + look + "-tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\""
                + " markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
                + "<path d=\"M0 0 8 4 0 8z\" fill=\"" + colour + "\"/></marker>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
