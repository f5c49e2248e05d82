package demarche.cli;

import demarche.analysis.Budget;
import demarche.analysis.Exploration;
import demarche.analysis.Explorer;
import demarche.analysis.Links;
import demarche.analysis.Policy;
import demarche.engine.Rules;
import demarche.report.graph.DotText;
import demarche.report.graph.EventGraph;
import demarche.report.graph.MermaidText;
import demarche.report.graph.SvgText;
import demarche.scenario.Scenario;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Draws a scenario. */
@Command(
        name = "graph",
        description = "Draws the turns, events and endings of a scenario, with the odds of every step: exact, or"
                + " estimated where there are too many states.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche graph -o first-briefing.svg scenarios/first-briefing.yaml"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:drawn, with exact odds",
            "1:the file has errors",
            "2:the command was used wrongly",
            "66:the file cannot be read",
            "69:drawn, but the budget did not last: odds with ≈ are estimates, with ≥ bounds",
            "70:an error of the program itself",
            "73:the drawing cannot be written there"
        })
final class GraphCommand implements Callable<Integer> {

    private static final long MEBIBYTE = 1L << 20;

    enum Format {
        SVG,
        DOT,
        MERMAID
    }

    @Mixin
    private ScenarioOperand operand = new ScenarioOperand();

    @Option(
            names = "--format",
            paramLabel = "svg|dot|mermaid",
            defaultValue = "svg",
            description = "A drawing (svg), or a text for Graphviz (dot) or Mermaid. Default: svg.")
    private Format format = Format.SVG;

    @Option(
            names = "--policy",
            paramLabel = "uniform|by-weight",
            defaultValue = "by-weight",
            converter = Policies.class,
            description = "How seats choose: each open option alike, or by the scenario’s weights. Default: by-weight.")
    private Policy policy = Policy.BY_WEIGHT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write to this file instead of the standard output.")
    private Path output = Path.of("-");

    @Option(
            names = "--max-states",
            paramLabel = "N",
            defaultValue = "20000000",
            converter = Counts.FromOne.class,
            description = "Look for exact odds among so many states. Default: ${DEFAULT-VALUE}.")
    private long maxStates;

    @Option(
            names = "--max-memory",
            paramLabel = "MIB",
            converter = Counts.Mebibytes.class,
            description = "Stop when the states take so much memory. Default: half of what Java may use.")
    private long maxMemory = Runtime.getRuntime().maxMemory() / MEBIBYTE / 2;

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "100000",
            converter = Counts.FromZero.class,
            description = "Where there are more states, estimate odds in so many games; 0 for none, but bounds."
                    + " Default: ${DEFAULT-VALUE}.")
    private long games;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Counts.Workers.class,
            description = "How many threads work. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        try {
            return draw(operand.read("there is nothing to draw", replies), replies);
        } catch (Refused refused) {
            return refused.exitCode();
        }
    }

    private int draw(Scenario scenario, Replies replies) {
        Links links = Links.of(scenario);
        Budget budget = new Budget(maxStates, maxMemory * MEBIBYTE);
        Threads workers = new Threads(threads);
        Exploration explored = Explorer.explore(new Rules(scenario), links, budget, workers);
        EventGraph graph = EventGraph.of(explored, links, policy, games, workers);
        String text =
                switch (format) {
                    case SVG -> SvgText.of(graph);
                    case DOT -> DotText.of(graph);
                    case MERMAID -> MermaidText.of(graph);
                };
        int delivered = replies.deliver(text, output);
        return delivered == ExitCode.FINE && !explored.isComplete() ? ExitCode.PARTIAL : delivered;
    }

    /** Reads policies by their names. */
    static final class Policies implements ITypeConverter<Policy> {
        @Override
        public Policy convert(String word) {
            return switch (word) {
                case "uniform" -> Policy.UNIFORM;
                case "by-weight" -> Policy.BY_WEIGHT;
                default -> throw new TypeConversionException("there is no such policy; they are uniform and by-weight");
            };
        }
    }
}
