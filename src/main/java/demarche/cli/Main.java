package demarche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: finds the command, runs it, and ends with its exit code. */
@Command(
        name = "demarche",
        description = "Diplomatic crises to play, to write, and to take apart.",
        subcommands = {
            PlayCommand.class,
            ResumeCommand.class,
            SavesCommand.class,
            CheckCommand.class,
            TestCommand.class,
            ExplainCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "Without a command, play.", "Example: demarche play two-fronts"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:problems were found",
            "2:the command was used wrongly",
            "66:a file cannot be read",
            "70:an error of the program itself",
            "73:games cannot be saved there",
            "75:the game is open in another window"
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        // Without a command one plays.
        System.exit(commandLine().execute(arguments.length == 0 ? new String[] {"play"} : arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("demarche: internal error: " + failure);
                    return ExitCode.INTERNAL;
                });
    }

    /** Texts are in many scripts, whatever the terminal's encoding is taken to be. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"demarche " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
