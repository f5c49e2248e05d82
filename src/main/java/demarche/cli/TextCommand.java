package demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What those need who translate a scenario. */
@Command(
        name = "text",
        description = "Translates a scenario: its texts to a sheet, the sheet back, and how far it is.",
        mixinStandardHelpOptions = true,
        subcommands = {TextExtractCommand.class, TextMergeCommand.class, TextStatusCommand.class},
        footer = {"", "Example: demarche text extract my-scenario.yaml --lang ja -o my-scenario.ja.csv"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:problems were found, or texts are not translated",
            "2:the command was used wrongly",
            "66:a file cannot be read",
            "70:an error of the program itself",
            "73:a file cannot be written"
        })
final class TextCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Replies.of(spec.commandLine())
                .complain("text needs to be told what to do: extract, merge or status."
                        + " `demarche text --help` says more.");
        return ExitCode.USAGE;
    }
}
