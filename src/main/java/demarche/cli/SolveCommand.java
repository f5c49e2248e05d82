package demarche.cli;

import demarche.analysis.Budget;
import demarche.analysis.Census;
import demarche.analysis.Explorer;
import demarche.analysis.Policy;
import demarche.analysis.Solution;
import demarche.analysis.simulation.Casting;
import demarche.analysis.simulation.Simulation;
import demarche.engine.Rules;
import demarche.report.Besides;
import demarche.report.CensusLines;
import demarche.report.FindingLines;
import demarche.report.SolutionLines;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Solves a scenario exactly. */
@Command(
        name = "solve",
        description = "Looks at every state of a scenario: exact odds, what each seat can force, what cannot happen.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche solve --fail-on=unreachable,dead-end my-scenario.yaml"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:solved, and nothing found that --fail-on names",
            "1:something that --fail-on names, or the file has errors",
            "2:the command was used wrongly",
            "66:the file cannot be read",
            "69:the budget did not last: the answer is partial",
            "70:an error of the program itself",
            "73:the census cannot be written there"
        })
final class SolveCommand implements Callable<Integer> {

    private static final long MEBIBYTE = 1L << 20;

    /** So many states are counted without reduction, to say what it saved; more would take too long. */
    private static final long MOST_COMPARED = 1_000_000;

    @Mixin
    private ScenarioOperand operand = new ScenarioOperand();

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "KIND",
            converter = Kinds.class,
            description = "End with 1 where this is found: unreachable, dead-end, dominated, idle, unread, no-return.")
    private List<FindingLines.Kind> failOn = List.of();

    @Option(
            names = "--max-states",
            paramLabel = "N",
            defaultValue = "20000000",
            converter = Counts.FromOne.class,
            description = "Stop after so many states, with a partial answer. Default: ${DEFAULT-VALUE}.")
    private long maxStates;

    @Option(
            names = "--max-memory",
            paramLabel = "MIB",
            converter = Counts.Mebibytes.class,
            description = "Stop when the states take so much memory. Default: half of what Java may use.")
    private long maxMemory = Runtime.getRuntime().maxMemory() / MEBIBYTE / 2;

    @Option(
            names = "--unreduced",
            description = "Look at every state as it is, though some may go on alike: slower, with the same answer.")
    private boolean unreduced;

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "20000",
            converter = Counts.FromZero.class,
            description = "How many games to estimate from where the answer is partial; 0 for none."
                    + " Default: ${DEFAULT-VALUE}.")
    private long games;

    @Option(names = "--paths", description = "Show the likeliest and the shortest way to each ending.")
    private boolean paths;

    @Option(
            names = "--census",
            paramLabel = "OUT",
            description = "Only count, into this file: states, odds and what can be forced, to be compared later.")
    private @Nullable Path census;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Counts.Workers.class,
            description = "How many threads work. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

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
        try {
            return solve(operand.read("there is nothing to solve", Replies.of(spec.commandLine())));
        } catch (Refused refused) {
            return refused.exitCode();
        }
    }

    private int solve(Scenario scenario) {
        Rules rules = new Rules(scenario);
        Budget budget = new Budget(maxStates, maxMemory * MEBIBYTE);
        Threads workers = new Threads(threads);
        if (census != null) {
            return count(Census.of(rules, budget, workers).withPowers(budget, workers), census);
        }
        boolean withPaths = paths || format == CheckCommand.Format.JSON;
        Solution solution = unreduced
                ? Solution.unreduced(rules, withPaths, budget, workers)
                : Solution.of(rules, withPaths, budget, workers);
        Besides besides = besides(solution, rules, budget, workers);
        PrintWriter out = spec.commandLine().getOut();
        if (format == CheckCommand.Format.JSON) {
            out.println(new SolutionJson(solution, besides).text());
        } else {
            SolutionLines.of(solution, besides, paths).forEach(out::println);
        }
        out.flush();
        Set<FindingLines.Kind> fatal = EnumSet.noneOf(FindingLines.Kind.class);
        fatal.addAll(failOn);
        if (solution.findings().stream().map(FindingLines::kind).anyMatch(fatal::contains)) {
            return ExitCode.PROBLEMS;
        }
        return solution.explored().isComplete() ? ExitCode.FINE : ExitCode.PARTIAL;
    }

    /** Where the answer is whole, how much putting states together saved; where it is not, what games say. */
    private Besides besides(Solution solution, Rules rules, Budget budget, Threads workers) {
        if (!solution.explored().isComplete()) {
            return new Besides(Optional.empty(), games < 1 ? List.of() : estimates(rules, workers));
        }
        if (unreduced) {
            return Besides.NOTHING;
        }
        Budget little = new Budget(Math.min(budget.states(), MOST_COMPARED), budget.bytes());
        return new Besides(Optional.of(Besides.Count.of(Explorer.explore(rules, little, workers))), List.of());
    }

    private List<Simulation> estimates(Rules rules, Threads workers) {
        return Stream.of(Policy.values())
                .map(policy -> Simulation.run(rules, Casting.all(policy), 1, games, workers, played -> {}))
                .toList();
    }

    private int count(Census counted, Path into) {
        try {
            Files.writeString(into, CensusLines.text(counted, maxStates));
        } catch (IOException failure) {
            Replies.of(spec.commandLine()).unwritable(into, failure);
            return ExitCode.UNWRITABLE;
        }
        return counted.counted().isComplete() ? ExitCode.FINE : ExitCode.PARTIAL;
    }

    /** Reads the kinds of findings by their names. */
    static final class Kinds implements ITypeConverter<FindingLines.Kind> {
        @Override
        public FindingLines.Kind convert(String word) {
            for (FindingLines.Kind kind : FindingLines.Kind.values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            throw new TypeConversionException(
                    "there is no such kind; the kinds are unreachable, dead-end, dominated, idle, unread, no-return");
        }
    }
}
