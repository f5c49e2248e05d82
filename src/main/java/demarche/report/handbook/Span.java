package demarche.report.handbook;

import demarche.scenario.Citation;
import demarche.scenario.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a line.
 *
 * @param look what it is
 * @param text what it says
 * @param target the anchor that it leads to, or empty
 */
public record Span(Look look, String text, String target) {

    /** A line that is so long that its end is hardly meant. */
    private static final Pattern WRAPPED = Pattern.compile("([^\\n]{40})\\n(?!\\n)");

    /** What a piece of a line is. */
    public enum Look {
        PLAIN,
        STRONG,
        /** In the language of the scenario's file: an id or a condition. */
        CODE,
        /** Of less weight than the rest. */
        QUIET
    }

    static Span plain(String text) {
        return new Span(Look.PLAIN, text, "");
    }

    static Span strong(String text) {
        return new Span(Look.STRONG, text, "");
    }

    static Span code(Object text) {
        return new Span(Look.CODE, text.toString(), "");
    }

    static Span quiet(String text) {
        return new Span(Look.QUIET, text, "");
    }

    /** A text of the scenario with what it rests on behind it. */
    static List<Span> of(Passage passage) {
        List<Span> spans = new ArrayList<>(List.of(plain(flowed(passage.text()))));
        spans.addAll(grounds(passage));
        return spans;
    }

    /** The text without line breaks that only keep the lines of the file short; a line that ends early stays one. */
    static String flowed(String text) {
        return WRAPPED.matcher(text).replaceAll("$1 ");
    }

    /** What a text rests on, each with a space before it. */
    static List<Span> grounds(Passage passage) {
        List<Span> spans = new ArrayList<>();
        for (Citation citation : passage.sources()) {
            String name = citation.locator().isEmpty() ? citation.source() : citation.locator();
            spans.add(plain(" "));
            spans.add(new Span(Look.QUIET, "[" + name + "]", anchor(citation.source(), citation.locator())));
        }
        if (passage.projection()) {
            spans.add(quiet(" [projection]"));
        }
        return spans;
    }

    /** Where a fact of a source stands, or the source itself. */
    static String anchor(String source, String locator) {
        return "source-" + source + (locator.isEmpty() ? "" : "-" + locator);
    }
}
