package demarche.terminal.view;

/** A stretch of a line, all of one role. */
public record Span(String text, Role role) {}
