package demarche.cli;

import demarche.saves.SaveEntry;
import demarche.saves.SaveFolder;
import demarche.saves.SaveProblem;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private SavesOption saves = new SavesOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        SaveFolder folder = saves.folder();
        Optional<SaveProblem> problem = folder.problem();
        if (problem.isPresent()) {
            Replies.of(spec.commandLine()).complain(problem.get().message());
            return ExitCode.of(problem.get());
        }
        List<SaveEntry> entries = folder
                .list(new Library(Surroundings.ofProcess().home()))
                .stream()
                .filter(SaveEntry::isTouched)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (entries.isEmpty()) {
            out.println("There are no saved games in " + folder.path() + ".");
        } else {
            print(entries, out);
        }
        out.flush();
        return ExitCode.FINE;
    }

    private static void print(List<SaveEntry> entries, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("SCENARIO", "SEATS", "TURN", "SAVED", "FILE"));
        entries.forEach(entry -> rows.add(row(entry)));
        Columns.of(rows).forEach(out::println);
        for (SaveEntry entry : entries) {
            entry.problem().ifPresent(problem -> {
                out.println();
                out.println(problem.message());
            });
        }
    }

    private static List<String> row(SaveEntry entry) {
        String title = entry.scenarioTitle().isEmpty() ? "?" : entry.scenarioTitle();
        return List.of(
                entry.isDamaged() ? "(damaged) " + title : title,
                entry.seats().isEmpty() ? "-" : String.join(", ", entry.seats()),
                entry.turn().isEmpty() ? "-" : entry.turn() + (entry.isOver() ? " (over)" : ""),
                DATE.format(entry.modified().atZone(ZoneId.systemDefault())),
                entry.file().getFileName().toString());
    }
}
