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

    /** The same, to be put into a larger report. */
    public ObjectNode tree(List<Diagnostic> diagnostics) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("errors", diagnostics.stream().filter(Diagnostic::isError).count());
        report.put(
                "warnings",
                diagnostics.stream().filter(found -> !found.isError()).count());
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
}
