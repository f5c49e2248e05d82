package demarche.terminal.view;

/** A stretch of a line, all of one role. */
public record Span(String text, Role role) {

    public static Span plain(String text) {
        return new Span(text, Role.PLAIN);
    }
}
