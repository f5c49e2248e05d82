package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioFiles;
import demarche.authoring.ScenarioLoader;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

/** The one scenario that a command is about. */
final class ScenarioOperand {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", description = "A scenario file; - is the standard input.")
    private Path file = Path.of(STANDARD_INPUT);

    /** As the command line names it. */
    Path file() {
        return file;
    }

    /**
     * Reads it. Where it has errors, lists them.
     *
     * @param undone what then is not done, as the end of a sentence that begins with "has errors, so that"
     */
    Scenario read(String undone, Replies replies) throws Refused {
        return read(file, undone, replies);
    }

    /** Reads another, in the same way. */
    static Scenario read(Path file, String undone, Replies replies) throws Refused {
        ScenarioFiles scenarios = new ScenarioFiles(new ScenarioLoader());
        try {
            Loading loading = file.toString().equals(STANDARD_INPUT)
                    ? scenarios.load("(standard input)", System.in)
                    : scenarios.load(file);
            if (loading.scenario().isPresent()) {
                return loading.scenario().get();
            }
            replies.list(loading, Ansi.AUTO.enabled());
            replies.out().println(loading.file() + ": has errors, so that " + undone);
            replies.out().flush();
            throw new Refused(ExitCode.PROBLEMS);
        } catch (IOException failure) {
            replies.unreadable(file, failure);
            throw new Refused(ExitCode.UNREADABLE);
        }
    }
}
