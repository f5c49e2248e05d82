package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.Origin;
import demarche.authoring.ScenarioFiles;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.ScenarioShelf;
import demarche.authoring.TranslationFiles;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.terminal.view.Flaw;
import demarche.terminal.view.Phrases;
import demarche.terminal.workbench.Manuscript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a scenario's file, again and again, for its author. */
final class ManuscriptReader {

    private final ScenarioShelf shelf = new ScenarioShelf(new ScenarioFiles(new ScenarioLoader()));
    private final Path file;
    private final Locale language;
    private final Phrases phrases;

    ManuscriptReader(Path file, Locale language, Phrases phrases) {
        this.file = file;
        this.language = language;
        this.phrases = phrases;
    }

    /** Where the translation is, or would be, in which the text is read. */
    List<Path> translations() {
        return TranslationFiles.beside(file, language);
    }

    /** The text as it is in the file now. */
    Manuscript read() {
        try {
            return load();
        } catch (IOException failure) {
            return Manuscript.unreadable(phrases.get("workbench.gone", file));
        }
    }

    /**
     * The same.
     *
     * @throws IOException if it cannot be read
     */
    Manuscript load() throws IOException {
        Loading loading = shelf.load(new Origin.OnDisk(file), language);
        List<Flaw> flaws = loading.diagnostics().stream()
                .map(diagnostic -> flaw(diagnostic, loading.lines()))
                .toList();
        return new Manuscript(loading.scenario().orElse(null), flaws, "");
    }

    private static Flaw flaw(Diagnostic diagnostic, List<String> lines) {
        int line = diagnostic.place().line();
        return new Flaw(
                line,
                diagnostic.place().column(),
                diagnostic.isError(),
                diagnostic.code(),
                diagnostic.message(),
                diagnostic.help(),
                line <= lines.size() ? lines.get(line - 1) : "");
    }
}
