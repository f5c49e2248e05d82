package demarche.cli;

import demarche.authoring.translation.CsvSheet;
import demarche.authoring.translation.Merge;
import demarche.authoring.translation.Progress;
import demarche.authoring.translation.SheetRow;
import demarche.authoring.translation.Translation;
import demarche.authoring.translation.TranslationText;
import demarche.authoring.translation.UnreadableSheet;
import demarche.authoring.translation.XliffSheet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a translated sheet over into the translation beside a scenario. */
@Command(
        name = "merge",
        description = "Takes a translated sheet over into NAME.LANG.yaml beside the scenario. What the sheet does not"
                + " have stays.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche text merge my-scenario.yaml my-scenario.ja.csv --lang ja"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was taken over",
            "1:some rows were not, and were listed; or the scenario or its translation has errors",
            "2:the command was used wrongly",
            "66:a file cannot be read, or the sheet is none",
            "70:an error of the program itself",
            "73:the translation cannot be written"
        })
final class TextMergeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "SHEET", description = "The sheet, csv or xliff; - is the standard input.")
    private Path sheet = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            required = true,
            converter = LanguageOption.Tag.class,
            description = "The language of the translation, such as ja, ko or zh.")
    private Locale language = Locale.ROOT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        try {
            TextDesk desk = TextDesk.open(file, replies);
            String tag = language.toLanguageTag();
            Translation translation = desk.translation(tag, false, replies);
            List<SheetRow> rows = rows(replies);
            Merge merge = Merge.of(translation, desk.texts().units(), rows);
            merge.refusals().forEach(refusal -> replies.out().println(sheet + ":" + words(refusal)));
            write(desk.translationFile(tag), merge.translation(), desk, replies);
            Progress progress = Progress.of(merge.translation(), desk.texts().units());
            replies.out()
                    .println(desk.translationFile(tag) + ": " + merge.taken() + " taken over; "
                            + TextDesk.summary(progress));
            replies.out().flush();
            return merge.refusals().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
        } catch (Refused refused) {
            return refused.exitCode();
        }
    }

    private List<SheetRow> rows(Replies replies) throws Refused {
        try {
            byte[] bytes = sheet.toString().equals("-") ? System.in.readAllBytes() : Files.readAllBytes(sheet);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String start = text.replace("\uFEFF", "").stripLeading();
            return start.startsWith("<") ? XliffSheet.read(start) : CsvSheet.read(text);
        } catch (CharacterCodingException otherEncoding) {
            replies.complain(sheet + " is not UTF-8 text. Save it as “CSV UTF-8” or with the encoding UTF-8.");
        } catch (UnreadableSheet none) {
            replies.complain(sheet + ":" + none.line() + ": this is no sheet of `demarche text extract`: "
                    + none.getMessage() + ".");
        } catch (IOException failure) {
            replies.unreadable(sheet, failure);
        }
        throw new Refused(ExitCode.UNREADABLE);
    }

    private static String words(Merge.Refusal refusal) {
        String row = refusal.row().line() + ": `" + refusal.row().key() + "` ";
        return switch (refusal.why()) {
            case UNKNOWN_KEY ->
                row + "is no text of the scenario any more; extract a new sheet to see what became of it.";
            case MARK_LOST -> row + "was not taken over: its translation lacks `" + refusal.detail() + "`.";
            case MARK_ADDED ->
                row + "was not taken over: its translation has `" + refusal.detail() + "`, which its text has not.";
            case TWICE -> row + "stands here once more, with another translation; the first counts.";
        };
    }

    /** Writes a new file and puts it in the place of the old, so that there is always a whole one. */
    private static void write(Path path, Translation translation, TextDesk desk, Replies replies) throws Refused {
        try {
            String text =
                    heading(path) + TranslationText.of(translation, desk.texts().units());
            if (!Files.exists(path)) {
                Files.writeString(path, text);
            } else if (!Files.readString(path).equals(text)) {
                WholeFile.replace(path, Files.readAllBytes(path), text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            replies.unwritable(path, failure);
            throw new Refused(ExitCode.UNWRITABLE);
        }
    }

    /** The comment with which the file begins, which is the translator's own. */
    private static String heading(Path path) throws IOException {
        return Files.exists(path)
                ? Files.readString(path)
                        .lines()
                        .takeWhile(line -> line.startsWith("#"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                : "";
    }
}
