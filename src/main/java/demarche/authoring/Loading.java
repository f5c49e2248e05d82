package demarche.authoring;

import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Sequence;
import demarche.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of loading a file.
 *
 * @param file as the caller named it
 * @param scenario the scenario; there exactly if no diagnostic is an error
 * @param diagnostics what is wrong or doubtful, in the order of the file
 * @param tree what is written in it, by keys as the format spells them; empty where it is no mapping that can be read
 * @param lines the file's text, line by line, for excerpts
 */
public record Loading(
        String file,
        Optional<Scenario> scenario,
        List<Diagnostic> diagnostics,
        Optional<Mapping> tree,
        List<String> lines) {

    public Loading {
        diagnostics = List.copyOf(diagnostics);
        lines = List.copyOf(lines);
    }

    /** The texts in it that can be translated. */
    public Optional<ScenarioTexts> texts() {
        return tree.map(ScenarioTexts::of);
    }

    /** The numbers of the lines at which the scenario's own tests begin, from 1. */
    public List<Integer> linesOfTests() {
        return tree.flatMap(written -> written.get("tests")).stream()
                .flatMap(tests -> tests instanceof Sequence list ? list.items().stream() : Stream.empty())
                .map(test -> test.place().line())
                .toList();
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
