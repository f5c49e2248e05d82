package demarche.authoring.layout;

import demarche.authoring.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of laying out a file.
 *
 * @param outcome how it went
 * @param text the file in its layout, with the line ends that it had; as it was where it could not be laid out
 * @param diagnostics the problems that stood in the way
 * @param lines the file as it was, line by line, for excerpts
 */
public record Laying(Outcome outcome, String text, List<Diagnostic> diagnostics, List<String> lines) {

    public Laying {
        diagnostics = List.copyOf(diagnostics);
        lines = List.copyOf(lines);
    }

    /** How it went. */
    public enum Outcome {
        /** The file was in its layout already. */
        SAME,
        /** The text differs from the file, in its layout only. */
        CHANGED,
        /** The file is no readable YAML; the diagnostics say why. */
        REFUSED,
        /** It could not be proved that nothing but the layout would change, so nothing was changed. */
        UNCERTAIN
    }
}
