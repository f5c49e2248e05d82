package demarche.cli;

import demarche.saves.SaveEntry;
import demarche.saves.SaveFolder;
import demarche.saves.SaveProblem;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.SaveTitles;
import demarche.terminal.view.TitleView.SaveCard;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the saved games. */
@Command(
        name = "saves",
        description = "Lists the saved games in which something was decided, the newest first.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche saves --saves games-of-tuesday"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the games were listed, or there are none",
            "2:the command was used wrongly",
            "66:the folder cannot be read",
            "70:an error of the program itself"
        })
final class SavesCommand implements Callable<Integer> {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private SavesOption saves = new SavesOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Surroundings surroundings = Surroundings.ofProcess();
        Locale spoken = language.of(surroundings);
        Phrases phrases = Phrases.in(spoken);
        SaveFolder folder = saves.folder(surroundings);
        Optional<SaveProblem> problem = folder.problem();
        if (problem.isPresent()) {
            Replies.of(spec.commandLine()).complain(phrases.saves().of(problem.get()));
            return ExitCode.of(problem.get());
        }
        List<SaveEntry> entries = folder.list(new Library(surroundings.home(), spoken)).stream()
                .filter(SaveEntry::isTouched)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (entries.isEmpty()) {
            out.println(phrases.get("saves.none", folder.path()));
        } else {
            print(entries, phrases, out);
        }
        out.flush();
        return ExitCode.FINE;
    }

    private static void print(List<SaveEntry> entries, Phrases phrases, PrintWriter out) {
        List<String> heads = Stream.of("scenario", "seats", "turn", "saved", "file")
                .map(column -> phrases.get("saves.column." + column))
                .toList();
        SaveTitles titles = SaveTitles.of(entries);
        List<List<String>> rows =
                entries.stream().map(entry -> row(entry, titles, phrases)).toList();
        Columns.of(heads, rows, Console.ofProcess().columns()).forEach(out::println);
        for (SaveEntry entry : entries) {
            entry.problem().ifPresent(problem -> {
                out.println();
                out.println(phrases.saves().of(problem));
            });
        }
    }

    private static List<String> row(SaveEntry entry, SaveTitles titles, Phrases phrases) {
        String where = SaveCard.where(entry, phrases);
        String title = titles.title(entry);
        return List.of(
                entry.isDamaged() ? phrases.get("saves.is-damaged", title) : title,
                entry.seats().isEmpty() ? "-" : phrases.row(entry.seats()),
                where.isEmpty() ? "-" : entry.isOver() ? phrases.get("saves.is-over", where) : where,
                DATE.format(entry.modified().atZone(ZoneId.systemDefault())),
                entry.file().getFileName().toString());
    }
}
