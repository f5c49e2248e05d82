package demarche.authoring.lint;

import demarche.analysis.Solution;
import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.layout.Laying;
import demarche.authoring.layout.ScenarioLayout;
import demarche.authoring.yaml.Mapping;
import demarche.engine.Rules;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says of scenarios what is legal but unwise. */
public final class Linter {

    private final ScenarioLoader loader = new ScenarioLoader();
    private final ScenarioLayout layout = new ScenarioLayout();
    private final Catalogue catalogue = new Catalogue();

    /**
     * Looks at a file. Where it has errors, these are all that is said.
     *
     * @param file what diagnostics call it
     * @param bytes what is in it
     */
    public Linting lint(String file, byte[] bytes, Effort effort) {
        Loading loading = loader.load(file, bytes);
        Optional<Mapping> root = loading.tree();
        if (loading.scenario().isEmpty() || root.isEmpty()) {
            return new Linting(loading, List.of());
        }
        Scenario scenario = loading.scenario().get();
        Findings findings = new Findings(file, catalogue);
        Whereabouts where = new Whereabouts(root.get());
        new TextAdvice(scenario, where, findings).give();
        Set<String> never = new OrderAdvice(scenario, where, findings).give();
        new IdAdvice(scenario, where, findings).give();
        if (isEnglish(scenario)) {
            new Typography(findings).advise(root.get());
        }
        SeatAdvice seats = new SeatAdvice(scenario, where, findings);
        seats.onDecisions();
        Solution solution = Solution.of(new Rules(scenario), false, effort.budget(), effort.workers());
        boolean isSolved = solution.explored().isComplete();
        new SolutionAdvice(scenario, where, findings, never).give(solution);
        seats.onGoals(isSolved, effort);
        return new Linting(with(loading, findings), isSolved ? List.of() : List.of(unsolved(effort)));
    }

    /**
     * Mends what can be mended without touching the rules: the signs of a typewriter. The file is laid out as well. Where
     * there is nothing to mend, it stays as it is.
     *
     * @param scenario what the file holds
     */
    public Laying mend(String file, byte[] bytes, Scenario scenario) {
        return layout.respelt(
                file, bytes, isEnglish(scenario) ? Typography::isProse : (key, above) -> false, Typography::mended);
    }

    private static boolean isEnglish(Scenario scenario) {
        return scenario.heading().language().toLowerCase(Locale.ROOT).startsWith("en");
    }

    private static Loading with(Loading loading, Findings advice) {
        List<Diagnostic> all = new ArrayList<>(loading.diagnostics());
        all.addAll(advice.inOrder());
        all.sort(Comparator.comparingInt((Diagnostic found) -> found.place().line())
                .thenComparingInt(found -> found.place().column()));
        return new Loading(loading.file(), loading.scenario(), all, loading.tree(), loading.lines());
    }

    private static String unsolved(Effort effort) {
        return String.format(
                Locale.ROOT,
                "the exact solution takes more than %,d states, so what needs it was not looked at: what never comes, "
                        + "dominated options, idle decisions, seats without power. Goals were counted in %,d games. "
                        + "--max-states=N goes further.",
                effort.budget().states(),
                effort.games());
    }
}
