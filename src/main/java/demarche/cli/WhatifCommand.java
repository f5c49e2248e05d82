package demarche.cli;

import demarche.analysis.Hindsight;
import demarche.engine.Game;
import demarche.report.HindsightLines;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private FinishedGame finished = new FinishedGame();

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "1000",
            converter = Counts.Few.class,
            description = "How many games to play from each option on. Default: 1000.")
    private int games;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people (text), or for programs (json). Default: text.")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        try {
            tell(finished.find(Optional.empty(), "whatif looks back on games that are", replies));
            return ExitCode.FINE;
        } catch (Refused refused) {
            return refused.exitCode();
        }
    }

    private void tell(Game game) {
        Hindsight hindsight = Hindsight.of(game, games, Threads.all());
        PrintWriter out = spec.commandLine().getOut();
        if (format == CheckCommand.Format.JSON) {
            out.println(HindsightJson.of(hindsight));
        } else {
            HindsightLines.of(hindsight, Console.ofProcess().paper()).forEach(out::println);
        }
        out.flush();
    }
}
