package demarche.cli;

import demarche.analysis.Policy;
import demarche.analysis.simulation.Casting;
import demarche.analysis.simulation.Simulation;
import demarche.analysis.simulation.Strategy;
import demarche.engine.Rules;
import demarche.report.SimulationReport;
import demarche.scenario.Scenario;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays many games of a scenario and says what came of them. */
@Command(
        name = "simulate",
        description = "Plays a scenario many times, and counts how it ends, what happens in it, and what never does.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche simulate my-scenario.yaml --games 100000 --seat tokyo --strategy greedy"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the games were played, whatever came of them",
            "1:the scenario has errors, which were listed",
            "2:the command was used wrongly, or there is no such seat",
            "66:the file cannot be read",
            "70:an error of the program itself"
        })
final class SimulateCommand implements Callable<Integer> {

    @Mixin
    private ScenarioOperand operand = new ScenarioOperand();

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "100000",
            converter = Counts.FromOne.class,
            description = "How many games to play. Default: 100000.")
    private long games;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            converter = PlayCommand.Seed.class,
            description = "The seed of the first game; each next game has the next. Default: 1.")
    private long seed;

    @Option(
            names = "--policy",
            paramLabel = "uniform|by-weight",
            defaultValue = "by-weight",
            converter = Casts.OfPolicy.class,
            description = "How the seats choose: each open option alike, or by the weights of the options, as seats do"
                    + " that nobody holds. Default: by-weight.")
    private Policy policy = Policy.BY_WEIGHT;

    @Option(names = "--seat", paramLabel = "ID", description = "A seat that chooses by a strategy of its own.")
    private Optional<String> seat = Optional.empty();

    @Option(
            names = "--strategy",
            paramLabel = "cautious|greedy|uniform|by-weight",
            converter = Casts.OfStrategy.class,
            description = "How that seat chooses: what moves the meters least within the turn (cautious), what brings"
                    + " its goals nearest (greedy), or as with --policy.")
    private Optional<Strategy> strategy = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Counts.Workers.class,
            description = "How many processors to use. All, if left out; the results are the same.")
    private Optional<Integer> threads = Optional.empty();

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
            simulate(operand.read("nothing was played", replies));
            return ExitCode.FINE;
        } catch (Refused refused) {
            return refused.exitCode();
        } catch (Casts.Unfit unfit) {
            replies.complain(unfit.sentence());
            return ExitCode.USAGE;
        }
    }

    private void simulate(Scenario scenario) throws Casts.Unfit {
        Casting casting = Casts.of(scenario, policy, seat, strategy);
        Console console = Console.ofProcess();
        Threads workers = threads.map(Threads::new).orElseGet(Threads::all);
        Simulation simulation;
        try (ProgressBar bar = new ProgressBar(spec.commandLine().getErr(), console.watched(), games)) {
            simulation = Simulation.run(new Rules(scenario), casting, seed, games, workers, bar::done);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == CheckCommand.Format.JSON) {
            out.println(SimulationJson.of(scenario, simulation));
        } else {
            String replay =
                    "demarche play " + operand.file() + " --replay " + Replayed.named("SEED", casting, scenario);
            SimulationReport.of(scenario, simulation, console.paper(), replay).forEach(out::println);
        }
        out.flush();
    }
}
