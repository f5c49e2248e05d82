package demarche.terminal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of the screen, from left to right. */
public record Line(List<Span> spans) {

    public static final Line BLANK = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return of(text, Role.PLAIN);
    }

    public static Line of(String text, Role role) {
        return text.isEmpty() ? BLANK : new Line(List.of(new Span(text, role)));
    }

    /** This line with more at its end. */
    public Line and(String text, Role role) {
        if (text.isEmpty()) {
            return this;
        }
        List<Span> more = new ArrayList<>(spans);
        more.add(new Span(text, role));
        return new Line(more);
    }

    public Line and(String text) {
        return and(text, Role.PLAIN);
    }

    /** This line with another at its end. */
    public Line and(Line other) {
        List<Span> more = new ArrayList<>(spans);
        more.addAll(other.spans);
        return new Line(more);
    }

    /** This line, that many columns to the right; a blank one stays blank. */
    public Line indented(int columns) {
        return columns == 0 || spans.isEmpty() ? this : of(" ".repeat(columns)).and(this);
    }

    /** What it says, without roles. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** How many columns it takes. */
    public int width() {
        return TextWidth.of(text());
    }
}
