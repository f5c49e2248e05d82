package demarche.authoring.diagnostic;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows diagnostics to programs, as one JSON object. Columns count Unicode code points, from 1. */
public final class JsonReport {

    public String of(List<Diagnostic> diagnostics) {
        return tree(diagnostics).toPrettyString();
    }

    /** The same, with sentences on what was not looked at. */
    public String of(List<Diagnostic> diagnostics, List<String> notes) {
        ObjectNode report = tree(diagnostics);
        ArrayNode list = report.putArray("notes");
        notes.forEach(list::add);
        return report.toPrettyString();
    }

    /** The same, to be put into a larger report. */
    public ObjectNode tree(List<Diagnostic> diagnostics) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("errors", count(diagnostics, Severity.ERROR));
        report.put("warnings", count(diagnostics, Severity.WARNING));
        report.put("advice", count(diagnostics, Severity.ADVICE));
        ArrayNode list = report.putArray("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            list.addObject()
                    .put("code", diagnostic.code())
                    .put("severity", diagnostic.severity().word())
                    .put("file", diagnostic.file())
                    .put("line", diagnostic.place().line())
                    .put("column", diagnostic.place().column())
                    .put("endColumn", diagnostic.place().endColumn())
                    .put("message", diagnostic.message())
                    .put("help", diagnostic.help());
        }
        return report;
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(found -> found.severity() == severity)
                .count();
    }
}
