package demarche.report;

import demarche.analysis.Coverage;
import demarche.analysis.Exploration;
import demarche.analysis.Finding;
import demarche.analysis.Path;
import demarche.analysis.Policy;
import demarche.analysis.Solution;
import demarche.analysis.simulation.Share;
import demarche.analysis.simulation.Tally;
import demarche.engine.Branches;
import demarche.scenario.Ending;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A solution as text for an author. */
public final class SolutionLines {

    private final Solution solution;
    private final Exploration explored;
    private final Scenario scenario;
    private final Besides besides;
    private final List<String> lines = new ArrayList<>();

    private SolutionLines(Solution solution, Besides besides) {
        this.solution = solution;
        this.besides = besides;
        this.explored = solution.explored();
        this.scenario = explored.rules().scenario();
    }

    /**
     * The lines of a report.
     *
     * @param besides what is told beside it
     * @param paths whether the ways to each ending are shown
     */
    public static List<String> of(Solution solution, Besides besides, boolean paths) {
        SolutionLines report = new SolutionLines(solution, besides);
        report.states();
        report.odds();
        report.estimates();
        report.powers();
        report.findings();
        if (paths) {
            report.paths();
        }
        return report.lines;
    }

    private void states() {
        String states = Odds.count(explored.states()) + " states";
        if (explored.isComplete()) {
            lines.add(states + " at the starts of turns, all looked at. What follows is exact.");
        } else {
            lines.add(states + " at the starts of turns, and more: the budget lasted for " + explored.expandedTurns()
                    + " of " + scenario.turns().size() + " turns.");
            lines.add("What follows is partial: “at least” and “at most” are proven.");
        }
        besides.unreduced()
                .ifPresent(count -> lines.add((count.isAll() ? "" : "More than ") + Odds.count(count.states())
                        + " states without putting those together that go on alike."));
        Grid grid = new Grid();
        for (Turn turn : scenario.turns()) {
            boolean more = turn.index() > explored.expandedTurns();
            grid.add(List.of(turn.id().name(), (more ? "≥ " : "") + Odds.count(explored.states(turn.index()))));
        }
        lines.addAll(grid.lines());
    }

    private void odds() {
        head(explored.isComplete() ? "How likely each ending is" : "How likely each ending is, at least and at most");
        Grid grid = new Grid();
        grid.add(List.of("where every seat chooses", "uniformly", "by weight"));
        Coverage seen = explored.coverage();
        for (Ending ending : scenario.endings()) {
            grid.add(List.of(
                    ending.id().name(),
                    between(Policy.UNIFORM, seen.ending(Policy.UNIFORM, ending.index())),
                    between(Policy.BY_WEIGHT, seen.ending(Policy.BY_WEIGHT, ending.index()))));
        }
        lines.addAll(grid.lines());
    }

    private String between(Policy policy, double least) {
        return explored.isComplete()
                ? Odds.percent(least)
                : Odds.percent(least) + " – " + Odds.percent(least + explored.unresolved(policy));
    }

    /** What games say where the budget did not last. */
    private void estimates() {
        if (besides.estimates().isEmpty()) {
            return;
        }
        head("Estimated from " + Odds.count(besides.estimates().get(0).tally().games())
                + " games each, with the 95 % interval");
        Grid grid = new Grid();
        List<String> names = new ArrayList<>(List.of("where every seat chooses"));
        besides.estimates()
                .forEach(estimate ->
                        names.add(estimate.casting().others() == Policy.UNIFORM ? "uniformly" : "by weight"));
        grid.add(names);
        for (Ending ending : scenario.endings()) {
            List<String> row = new ArrayList<>(List.of(ending.id().name()));
            besides.estimates().forEach(estimate -> row.add(estimated(estimate.tally(), ending)));
            grid.add(row);
        }
        lines.addAll(grid.lines());
        lines.add("More of what games say: demarche simulate.");
    }

    private static String estimated(Tally tally, Ending ending) {
        Share share = new Share(tally.ending(ending.index()), tally.games());
        return Figures.percent(share.value()) + " (" + Figures.percent(share.low()) + " – "
                + Figures.percent(share.high()) + ")";
    }

    private void powers() {
        if (solution.powers().isEmpty()) {
            return;
        }
        head("What each seat can force with perfect advice, the others choosing by weight");
        Grid grid = new Grid();
        List<String> seats = new ArrayList<>(List.of("from the least to the most"));
        scenario.seats().forEach(seat -> seats.add(seat.id()));
        grid.add(seats);
        for (Ending ending : scenario.endings()) {
            List<String> row = new ArrayList<>(List.of(ending.id().name()));
            for (Seat seat : scenario.seats()) {
                row.add(power(seat.index(), ending.index()));
            }
            grid.add(row);
        }
        lines.addAll(grid.lines());
    }

    private String power(int seat, int ending) {
        return solution.powers().stream()
                .filter(power -> power.seat() == seat && power.ending() == ending && power.others() == Policy.BY_WEIGHT)
                .map(power -> Odds.percent(power.least()) + " – " + Odds.percent(power.most()))
                .findFirst()
                .orElse("");
    }

    private void findings() {
        FindingLines words = new FindingLines(scenario);
        List<Finding> faults = solution.findings().stream()
                .filter(finding -> FindingLines.kind(finding) != FindingLines.Kind.NO_RETURN)
                .toList();
        head(explored.isComplete() ? "What is proven" : "What is proven so far");
        if (faults.isEmpty() && explored.isComplete()) {
            lines.add("  Every ending, event, option and paragraph can be reached; no decision is a dead end;");
            lines.add("  no option is dominated by another; every decision can change the odds.");
        }
        faults.forEach(fault -> lines.add("  " + words.of(fault)));
        pointsOfNoReturn();
    }

    private void pointsOfNoReturn() {
        Map<String, List<String>> lost = new LinkedHashMap<>();
        for (Finding finding : solution.findings()) {
            if (finding instanceof Finding.PointOfNoReturn point) {
                lost.computeIfAbsent(point.option().id().name(), option -> new ArrayList<>())
                        .add(point.ending().id().name());
            }
        }
        if (!lost.isEmpty()) {
            head("Points of no return: what was within the seat’s reach, and after the option is not");
            lost.forEach((option, endings) -> lines.add("  " + option + ": " + String.join(", ", endings)));
        }
    }

    private void paths() {
        for (Path likeliest : solution.likeliest()) {
            head("To " + likeliest.ending().id() + ": the likeliest way (" + Odds.percent(likeliest.probability())
                    + " if every seat plays so)");
            legs(likeliest);
            Optional<Path> shortest = solution.shortest().stream()
                    .filter(path -> path.ending().equals(likeliest.ending()))
                    .filter(path -> path.legs().size() < likeliest.legs().size())
                    .findFirst();
            shortest.ifPresent(path -> {
                lines.add("  a shorter way (" + Odds.percent(path.probability()) + "):");
                legs(path);
            });
        }
    }

    private void legs(Path path) {
        for (Path.Leg leg : path.legs()) {
            String options =
                    leg.options().stream().map(option -> option.id().name()).collect(Collectors.joining(", "));
            String luck = leg.luck().stream().map(SolutionLines::luck).collect(Collectors.joining(", "));
            lines.add("    " + scenario.turns().get(leg.turn()).id() + ": " + options
                    + (luck.isEmpty() ? "" : "; chance: " + luck));
        }
    }

    private static String luck(Branches.Answer answer) {
        return answer.draw().element() + " " + answer.answer() + " (" + Odds.percent(answer.probability()) + ")";
    }

    private void head(String words) {
        lines.add("");
        lines.add(words);
    }
}
