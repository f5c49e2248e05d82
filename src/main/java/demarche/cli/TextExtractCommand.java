package demarche.cli;

import demarche.authoring.translation.CsvSheet;
import demarche.authoring.translation.Progress;
import demarche.authoring.translation.XliffSheet;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the texts of a scenario to a sheet. */
@Command(
        name = "extract",
        description = "Writes all texts of a scenario to one sheet, in the order of the story, with what there is of a"
                + " translation.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche text extract my-scenario.yaml --lang ja --bom -o my-scenario.ja.csv"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the sheet was written",
            "1:the scenario, or its translation, has errors, which were listed",
            "2:the command was used wrongly",
            "66:a file cannot be read",
            "70:an error of the program itself",
            "73:the sheet cannot be written there"
        })
final class TextExtractCommand implements Callable<Integer> {

    enum Format {
        CSV,
        XLIFF
    }

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            required = true,
            converter = LanguageOption.Tag.class,
            description = "The language to translate to, such as ja, ko or zh.")
    private Locale language = Locale.ROOT;

    @Option(
            names = "--format",
            paramLabel = "csv|xliff",
            defaultValue = "csv",
            description = "A sheet for spreadsheet programs (csv), or for translators’ programs (xliff). Default: csv.")
    private Format format = Format.CSV;

    @Option(
            names = "--bom",
            description = "Begin the csv sheet with a byte order mark, by which some spreadsheet programs know UTF-8.")
    private boolean mark;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write to this file instead of the standard output.")
    private Path output = Path.of("-");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        try {
            TextDesk desk = TextDesk.open(file, replies);
            String tag = language.toLanguageTag();
            Progress progress = Progress.of(
                    desk.translation(tag, false, replies), desk.texts().units());
            String sheet = format == Format.CSV
                    ? CsvSheet.of(progress, mark)
                    : XliffSheet.of(
                            progress,
                            String.valueOf(file.getFileName()),
                            desk.texts().language(),
                            tag);
            return write(sheet, progress, replies);
        } catch (Refused refused) {
            return refused.exitCode();
        }
    }

    private int write(String sheet, Progress progress, Replies replies) {
        int delivered = replies.deliver(sheet, output);
        if (delivered != ExitCode.FINE || output.toString().equals("-")) {
            return delivered;
        }
        replies.out().println(output + ": " + TextDesk.summary(progress));
        replies.out().flush();
        return ExitCode.FINE;
    }
}
