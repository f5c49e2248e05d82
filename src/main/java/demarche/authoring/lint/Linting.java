package demarche.authoring.lint;

import demarche.authoring.Loading;
import java.util.List;

/**
 * What was said of a file.
 *
 * @param loading what came of loading it, with the advice among its diagnostics; none where it has errors
 * @param notes what could not be looked at, and why; a sentence each
 */
public record Linting(Loading loading, List<String> notes) {

    public Linting {
        notes = List.copyOf(notes);
    }
}
