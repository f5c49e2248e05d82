package demarche.cli;

import demarche.analysis.Budget;
import demarche.analysis.Exploration;
import demarche.analysis.Explorer;
import demarche.analysis.Links;
import demarche.analysis.Policy;
import demarche.analysis.simulation.Casting;
import demarche.analysis.simulation.Simulation;
import demarche.engine.Rules;
import demarche.report.graph.EventGraph;
import demarche.report.handbook.Chances;
import demarche.report.handbook.Handbook;
import demarche.report.handbook.HtmlText;
import demarche.report.handbook.MarkdownText;
import demarche.scenario.Scenario;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the handbook of a scenario. */
@Command(
        name = "doc",
        description = "Writes a handbook of a scenario for whoever teaches with it: calendar, cast, every decision, "
                + "events and endings with their odds, sources.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche doc -o two-fronts.html scenarios/two-fronts.yaml"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written; it says whether its odds are exact or counted",
            "1:the file has errors",
            "2:the command was used wrongly",
            "66:the file cannot be read",
            "70:an error of the program itself",
            "73:the handbook cannot be written there"
        })
final class DocCommand implements Callable<Integer> {

    enum Format {
        HTML,
        MD
    }

    @Mixin
    private ScenarioOperand operand = new ScenarioOperand();

    @Option(
            names = "--format",
            paramLabel = "html|md",
            defaultValue = "html",
            description = "A page for a browser or for printing (html), or Markdown (md). Default: html.")
    private Format format = Format.HTML;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write to this file instead of the standard output.")
    private Path output = Path.of("-");

    @Option(
            names = "--max-states",
            paramLabel = "N",
            defaultValue = "500000",
            converter = Counts.FromOne.class,
            description = "Look for exact odds among so many states. Default: ${DEFAULT-VALUE}.")
    private long maxStates;

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "100000",
            converter = Counts.FromOne.class,
            description = "Where there are more states, count in so many games. Default: ${DEFAULT-VALUE}.")
    private long games;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        try {
            return replies.deliver(text(operand.read("there is nothing to write", replies)), output);
        } catch (Refused refused) {
            return refused.exitCode();
        }
    }

    private String text(Scenario scenario) {
        Rules rules = new Rules(scenario);
        Links links = Links.of(scenario);
        Threads workers = Threads.all();
        Budget budget = new Budget(maxStates, Runtime.getRuntime().maxMemory() / 2);
        Exploration explored = Explorer.explore(rules, links, budget, workers);
        Chances chances = explored.isComplete()
                ? new Chances.Exact(explored)
                : new Chances.Simulated(
                        Simulation.run(rules, Casting.all(Policy.BY_WEIGHT), 1, games, workers, played -> {}));
        EventGraph graph = EventGraph.of(explored, links, Policy.BY_WEIGHT, games, workers);
        Handbook handbook = Handbook.of(scenario, chances, graph);
        return format == Format.HTML ? HtmlText.of(handbook) : MarkdownText.of(handbook);
    }
}
