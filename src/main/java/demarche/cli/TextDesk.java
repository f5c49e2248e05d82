package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioFiles;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.ScenarioTexts;
import demarche.authoring.TranslationFiles;
import demarche.authoring.TranslationLoading;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.translation.Progress;
import demarche.authoring.translation.Progress.State;
import demarche.authoring.translation.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** A scenario whose texts are translated, and its translations. */
final class TextDesk {

    private final Path file;
    private final byte[] content;
    private final ScenarioTexts texts;
    private final ScenarioLoader loader;

    private TextDesk(Path file, byte[] content, ScenarioTexts texts, ScenarioLoader loader) {
        this.file = file;
        this.content = content;
        this.texts = texts;
        this.loader = loader;
    }

    /** Reads a scenario; where it has errors, lists them. */
    static TextDesk open(Path file, Replies replies) throws Refused {
        ScenarioLoader loader = new ScenarioLoader();
        try {
            byte[] content = ScenarioFiles.bytes(file);
            Loading loading = loader.load(file.toString(), content);
            Optional<ScenarioTexts> texts = loading.hasErrors() ? Optional.empty() : loading.texts();
            if (texts.isPresent()) {
                return new TextDesk(file, content, texts.get(), loader);
            }
            replies.list(loading, Ansi.AUTO.enabled());
            replies.out().println(loading.file() + ": has errors, so that there is nothing to translate");
            replies.out().flush();
            throw new Refused(ExitCode.PROBLEMS);
        } catch (IOException failure) {
            replies.unreadable(file, failure);
            throw new Refused(ExitCode.UNREADABLE);
        }
    }

    ScenarioTexts texts() {
        return texts;
    }

    Path translationFile(String language) {
        return TranslationFiles.beside(file, language);
    }

    /** Reads the translation to a language; an empty one where there is none yet. What is wrong with it is listed. */
    Translation translation(String language, boolean listWarnings, Replies replies) throws Refused {
        Path path = translationFile(language);
        if (!Files.exists(path)) {
            return Translation.empty(texts.id(), language);
        }
        try {
            TranslationLoading read = loader.translation(path.toString(), ScenarioFiles.bytes(path), content);
            Loading loading = read.loading();
            if (loading.hasErrors() || (listWarnings && !loading.diagnostics().isEmpty())) {
                replies.list(loading, Ansi.AUTO.enabled());
            }
            if (loading.hasErrors() || read.translation().isEmpty()) {
                long errors = loading.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .count();
                replies.out()
                        .println(path + ": cannot be used until "
                                + (errors == 1 ? "this error is mended" : "these " + errors + " errors are mended"));
                replies.out().flush();
                throw new Refused(ExitCode.PROBLEMS);
            }
            return read.translation().get();
        } catch (IOException failure) {
            replies.unreadable(path, failure);
            throw new Refused(ExitCode.UNREADABLE);
        }
    }

    /** How far a translation is, in a line. */
    static String summary(Progress progress) {
        return progress.count(State.DONE) + " of " + progress.lines().size() + " texts translated ("
                + progress.percent() + " %), " + progress.count(State.OUTDATED) + " outdated, "
                + progress.count(State.MISSING) + " missing";
    }
}
