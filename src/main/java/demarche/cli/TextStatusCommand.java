package demarche.cli;

import demarche.authoring.TranslationFiles;
import demarche.authoring.translation.Progress;
import demarche.authoring.translation.Progress.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how far the translations of a scenario are. */
@Command(
        name = "status",
        description = "Says how far the translations of a scenario are, and what is wrong with them.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche text status my-scenario.yaml --list"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all are complete, or there is none",
            "1:a text is missing or outdated, or a file has errors",
            "2:the command was used wrongly",
            "66:a file cannot be read",
            "70:an error of the program itself"
        })
final class TextStatusCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageOption.Tag.class,
            description = "Only this language.")
    private Optional<Locale> language = Optional.empty();

    @Option(names = "--list", description = "List the texts that are missing or outdated.")
    private boolean list;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        try {
            TextDesk desk = TextDesk.open(file, replies);
            List<String> languages = languages(replies);
            int result = ExitCode.FINE;
            if (languages.isEmpty()) {
                replies.out()
                        .println("There is no translation of " + file + " beside it. Begin one: demarche text extract "
                                + file + " --lang ja");
            }
            for (String tag : languages) {
                result = Math.max(result, status(tag, desk, replies));
            }
            replies.out().flush();
            return result;
        } catch (Refused refused) {
            return refused.exitCode();
        }
    }

    private List<String> languages(Replies replies) throws Refused {
        if (language.isPresent()) {
            return List.of(language.get().toLanguageTag());
        }
        try {
            return new ArrayList<>(TranslationFiles.of(file).keySet());
        } catch (IOException failure) {
            replies.unreadable(file, failure);
            throw new Refused(ExitCode.UNREADABLE);
        }
    }

    private int status(String tag, TextDesk desk, Replies replies) {
        try {
            Progress progress = Progress.of(
                    desk.translation(tag, true, replies), desk.texts().units());
            if (list) {
                progress.lines().stream()
                        .filter(line -> line.state() != State.DONE)
                        .forEach(line -> replies.out()
                                .println(tag + "  " + line.state().name().toLowerCase(Locale.ROOT) + "  "
                                        + line.unit().key()));
            }
            replies.out().println(desk.translationFile(tag) + ": " + TextDesk.summary(progress));
            return progress.percent() == 100 ? ExitCode.FINE : ExitCode.PROBLEMS;
        } catch (Refused refused) {
            return refused.exitCode();
        }
    }
}
