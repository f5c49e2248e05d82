package demarche.report.handbook;

import demarche.report.graph.MermaidText;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A handbook as Markdown, with the drawing in the language of Mermaid. */
public final class MarkdownText implements Block.Visitor<String> {

    /** Signs that mean something anywhere in a line. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~&#]");

    /** What means something at the beginning of a line. */
    private static final Pattern LINE_SIGN = Pattern.compile("(?m)^(\\s*)([-+=]|[0-9]+(?=[.)]))");

    private MarkdownText() {}

    public static String of(Handbook handbook) {
        MarkdownText text = new MarkdownText();
        return "# " + oneLine(escaped(handbook.title())) + "\n\n"
                + handbook.blocks().stream().map(block -> block.accept(text)).collect(Collectors.joining("\n"));
    }

    @Override
    public String heading(Block.Heading heading) {
        return "#".repeat(Math.min(6, heading.level())) + " " + oneLine(escaped(heading.text())) + "\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        // A line break of the scenario's own stays one.
        return LINE_SIGN
                        .matcher(line(paragraph.spans()))
                        .replaceAll(MarkdownText::harmless)
                        .replaceAll("(?<!\n)\n(?!\n)", "\\\\\n")
                + "\n";
    }

    @Override
    public String items(Block.Items items) {
        return items.items().stream()
                .map(item -> "- " + LINE_SIGN.matcher(cell(item)).replaceFirst(MarkdownText::harmless) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder rows = new StringBuilder();
        row(rows, table.head().stream().map(MarkdownText::escaped).toList());
        row(rows, table.head().stream().map(name -> "---").toList());
        table.rows()
                .forEach(row -> row(rows, row.stream().map(MarkdownText::cell).toList()));
        return rows.toString();
    }

    @Override
    public String drawing(Block.Drawing drawing) {
        return "```mermaid\n" + MermaidText.of(drawing.graph()).stripTrailing() + "\n```\n";
    }

    private static void row(StringBuilder rows, List<String> cells) {
        rows.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String cell(List<Span> spans) {
        return line(spans).replaceAll("\n+", "<br>");
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static String line(List<Span> spans) {
        return spans.stream()
                .map(MarkdownText::span)
                .collect(Collectors.joining())
                .strip();
    }

    private static String span(Span span) {
        if (span.text().isBlank()) {
            return span.text();
        }
        return switch (span.look()) {
            case PLAIN, QUIET -> escaped(span.text());
            case STRONG -> "**" + escaped(span.text()) + "**";
            case CODE -> "`" + oneLine(span.text()).replace("|", "\\|") + "`";
        };
    }

    private static String harmless(MatchResult start) {
        String sign = start.group(2);
        boolean isNumber = Character.isDigit(sign.charAt(0));
        return Matcher.quoteReplacement(start.group(1) + (isNumber ? sign + "\\" : "\\" + sign));
    }

    static String escaped(String text) {
        return SIGN.matcher(text).replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group()));
    }
}
