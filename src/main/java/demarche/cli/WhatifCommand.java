package demarche.cli;

import demarche.analysis.Hindsight;
import demarche.engine.Game;
import demarche.report.HindsightLines;
import demarche.report.Paper;
import demarche.saves.SaveEntry;
import demarche.saves.SaveFolder;
import demarche.saves.Sight;
import demarche.terminal.view.TextWidth;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks back on a game, and says what would have come of other decisions. */
@Command(
        name = "whatif",
        description = "Looks back on a game that is over: what each other option would have led to, and which decision"
                + " mattered most.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche whatif two-fronts-beijing-seed-7-1"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:looked back on",
            "1:the game is not over yet",
            "2:the command was used wrongly",
            "66:there is no such game, or it or its scenario cannot be read",
            "70:an error of the program itself"
        })
final class WhatifCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SAVE",
            arity = "0..1",
            description = "A saved game: its file, or its name in the folder. The latest that is over if left out.")
    private Optional<Path> save = Optional.empty();

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "The scenario of the game, where it is not among those of the program.")
    private Optional<Path> scenario = Optional.empty();

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many games to play from each option on. Default: 1000.")
    private int games;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people (text), or for programs (json). Default: text.")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Mixin
    private SavesOption saves = new SavesOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        if (games < 1) {
            replies.complain("--games must be at least 1.");
            return ExitCode.USAGE;
        }
        Library library = new Library(Surroundings.ofProcess().home());
        if (scenario.isPresent()) {
            try {
                library.add(scenario.get());
            } catch (IOException failure) {
                replies.unreadable(scenario.get(), failure);
                return ExitCode.UNREADABLE;
            }
        }
        SaveFolder folder = saves.folder();
        Optional<Path> file = save.map(folder::named).or(() -> latest(folder, library));
        if (file.isEmpty()) {
            replies.complain("there is no game in " + folder.path() + " that is over.");
            return ExitCode.UNREADABLE;
        }
        Sight sight = folder.look(file.get(), library);
        if (sight instanceof Sight.Unseen unseen) {
            replies.complain(unseen.problem().message());
            return ExitCode.of(unseen.problem());
        }
        return tell(((Sight.Seen) sight).game(), replies);
    }

    private static Optional<Path> latest(SaveFolder folder, Library library) {
        return folder.list(library).stream()
                .filter(SaveEntry::isOver)
                .findFirst()
                .map(SaveEntry::file);
    }

    private int tell(Game game, Replies replies) {
        if (!game.isOver()) {
            replies.complain(
                    "this game is not over yet; whatif looks back on games that are. Play on: demarche resume");
            return ExitCode.PROBLEMS;
        }
        Hindsight hindsight = Hindsight.of(game, games, Threads.all());
        PrintWriter out = spec.commandLine().getOut();
        if (format == CheckCommand.Format.JSON) {
            out.println(HindsightJson.of(hindsight));
        } else {
            Paper paper = new Paper(
                    Math.min(Columns.WIDEST, Console.ofProcess().columns()),
                    Surroundings.ofProcess().isAsciiOnly(),
                    TextWidth::of);
            HindsightLines.of(hindsight, paper).forEach(out::println);
        }
        out.flush();
        return ExitCode.FINE;
    }
}
