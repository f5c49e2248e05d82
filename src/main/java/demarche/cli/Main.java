package demarche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: finds the command, runs it, and ends with its exit code. */
@Command(
        name = "demarche",
        description = "Diplomatic crises to play, to write, and to take apart.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "Without a command, play.", "Example: demarche play two-fronts"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:problems were found",
            "2:the command was used wrongly",
            "66:a file cannot be read",
            "69:the answer is partial",
            "70:an error of the program itself",
            "73:a file cannot be written",
            "75:the game is open in another window"
        })
public final class Main {

    /** The commands by their names, in the order of the help. */
    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = commands();

    private Main() {}

    private static Map<String, Supplier<Callable<Integer>>> commands() {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("play", PlayCommand::new);
        commands.put("resume", ResumeCommand::new);
        commands.put("saves", SavesCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("lint", LintCommand::new);
        commands.put("fmt", FmtCommand::new);
        commands.put("test", TestCommand::new);
        commands.put("record", RecordCommand::new);
        commands.put("solve", SolveCommand::new);
        commands.put("simulate", SimulateCommand::new);
        commands.put("graph", GraphCommand::new);
        commands.put("whatif", WhatifCommand::new);
        commands.put("doc", DocCommand::new);
        commands.put("text", TextCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("lsp", LspCommand::new);
        return commands;
    }

    public static void main(String[] arguments) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        // Without a command one plays.
        String[] meant = arguments.length == 0 ? new String[] {"play"} : arguments;
        if (meant[0].equals("play") || meant[0].equals("resume")) {
            GameRun.warmUp();
        }
        System.exit(commandLine(meant[0]).execute(meant));
    }

    /** Knows every command. */
    static CommandLine commandLine() {
        return commandLine("");
    }

    /** Knows the one command that is named, since setting up each takes time; all of them where it is none. */
    private static CommandLine commandLine(String only) {
        CommandLine line = new CommandLine(new Main());
        COMMANDS.forEach((name, command) -> {
            if (name.equals(only) || !COMMANDS.containsKey(only)) {
                line.addSubcommand(name, command.get());
            }
        });
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("demarche: " + words(failure));
                    return ExitCode.INTERNAL;
                });
    }

    /** What is said of a failure that no command foresaw. */
    private static String words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return "there is not enough memory. Ask for less, or give Java more: DEMARCHE_JAVA_OPTS=-Xmx4g";
            }
        }
        return "internal error: " + failure;
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
