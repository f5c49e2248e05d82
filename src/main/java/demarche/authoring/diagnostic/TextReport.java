package demarche.authoring.diagnostic;

import java.util.List;

/** Shows diagnostics on a terminal: where and what, the line with the place underlined, and what to do. */
public final class TextReport {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String CYAN = "\u001B[1;36m";
    private static final String BLUE = "\u001B[34m";

    private final boolean colour;

    public TextReport(boolean colour) {
        this.colour = colour;
    }

    /**
     * One diagnostic, several lines, without a line break at the end.
     *
     * @param lines the file's
     */
    public String of(Diagnostic diagnostic, List<String> lines) {
        Place place = diagnostic.place();
        String number = Integer.toString(place.line());
        String margin = " ".repeat(number.length()) + " ";
        Excerpt excerpt = Excerpt.of(lines.get(place.line() - 1), place);
        String severityColour =
                switch (diagnostic.severity()) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case ADVICE -> CYAN;
                };
        String position = diagnostic.file() + ":" + place.line() + ":" + place.column() + ":";
        String kind = diagnostic.severity().word() + " " + diagnostic.code() + ":";
        StringBuilder report = new StringBuilder();
        report.append(in(BOLD, position))
                .append(' ')
                .append(in(severityColour, kind))
                .append(' ');
        report.append(in(BOLD, diagnostic.message())).append('\n');
        report.append("  ")
                .append(in(BLUE, number + " |"))
                .append((" " + excerpt.line()).stripTrailing())
                .append('\n');
        report.append("  ").append(in(BLUE, margin + "|")).append(' ').append(in(severityColour, excerpt.underline()));
        if (!diagnostic.help().isEmpty()) {
            report.append("\n  ")
                    .append(margin)
                    .append(in(BLUE, "help:"))
                    .append(' ')
                    .append(diagnostic.help());
        }
        return report.toString();
    }

    private String in(String sequence, String text) {
        return colour ? sequence + text + RESET : text;
    }
}
