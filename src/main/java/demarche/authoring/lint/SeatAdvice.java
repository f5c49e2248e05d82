package demarche.authoring.lint;

import demarche.analysis.Policy;
import demarche.analysis.simulation.Casting;
import demarche.analysis.simulation.Simulation;
import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.engine.Rules;
import demarche.scenario.Decision;
import demarche.scenario.Goal;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Seats that one would not like to draw: with less to decide than another, or with goals much harder to meet. */
final class SeatAdvice {

    /** A seat that decides less than this part of what another does has an idle evening. */
    private static final double FEWEST = 0.5;

    /** A seat whose goals are met less often than this part of another's has the worse of it. */
    private static final double HARDEST = 0.5;

    /** And only where the two are so far apart, as a probability. */
    private static final double APART = 0.2;

    private final Scenario scenario;
    private final Whereabouts where;
    private final Findings findings;

    SeatAdvice(Scenario scenario, Whereabouts where, Findings findings) {
        this.scenario = scenario;
        this.where = where;
        this.findings = findings;
    }

    /** What a seat has. */
    private record Fare(Seat seat, double amount) {}

    void onDecisions() {
        List<Integer> deciding = scenario.decisions().map(Decision::seat).toList();
        List<Fare> fares = scenario.seats().stream()
                .map(seat -> new Fare(
                        seat,
                        deciding.stream().filter(index -> index == seat.index()).count()))
                .toList();
        Fare most = most(fares);
        for (Fare fare : fares) {
            if (fare.amount() > 0 && fare.amount() < FEWEST * most.amount()) {
                Details details = Details.of("seat", fare.seat().id())
                        .and("few", times(fare.amount()))
                        .and("other", most.seat().id())
                        .and("many", times(most.amount()));
                findings.report(
                        Code.SEAT_DECIDES_LESS, where.key("seats", fare.seat().id()), details);
            }
        }
    }

    /**
     * Looks at how often goals are met where every seat chooses by weight.
     *
     * @param isSolvable whether the exact odds of endings were within the effort; then those of goals are asked for
     */
    void onGoals(boolean isSolvable, Effort effort) {
        List<Seat> seats = scenario.seats().stream()
                .filter(seat -> !seat.goals().isEmpty())
                .toList();
        if (seats.size() < 2) {
            return;
        }
        List<OptionalDouble> exact =
                isSolvable ? seats.stream().map(seat -> exactly(seat, effort)).toList() : List.of();
        boolean isExact = isSolvable && exact.stream().allMatch(OptionalDouble::isPresent);
        List<Fare> fares;
        if (isExact) {
            fares = seats.stream()
                    .map(seat -> new Fare(seat, exact.get(seats.indexOf(seat)).orElse(0)))
                    .toList();
        } else {
            Simulation games = Simulation.run(
                    new Rules(scenario),
                    Casting.all(Policy.BY_WEIGHT),
                    1,
                    effort.games(),
                    effort.workers(),
                    played -> {});
            fares = seats.stream().map(seat -> new Fare(seat, met(seat, games))).toList();
        }
        report(fares, isExact ? "exactly" : "in " + effort.games() + " games");
    }

    private void report(List<Fare> fares, String how) {
        Fare most = most(fares);
        for (Fare fare : fares) {
            if (fare.amount() < HARDEST * most.amount() && fare.amount() < most.amount() - APART) {
                Details details = Details.of("seat", fare.seat().id())
                        .and("few", percent(fare.amount()))
                        .and("other", most.seat().id())
                        .and("many", percent(most.amount()))
                        .and("how", how);
                findings.report(
                        Code.GOALS_UNEVEN, where.key("seats", fare.seat().id()), details);
            }
        }
    }

    private OptionalDouble exactly(Seat seat, Effort effort) {
        List<OptionalDouble> odds = seat.goals().stream()
                .map((Goal goal) -> GoalOdds.of(scenario, goal, effort))
                .toList();
        return odds.stream().allMatch(OptionalDouble::isPresent)
                ? OptionalDouble.of(odds.stream().collect(Collectors.averagingDouble(found -> found.orElse(0))))
                : OptionalDouble.empty();
    }

    private static double met(Seat seat, Simulation games) {
        double met = 0;
        for (int goal = 0; goal < seat.goals().size(); goal++) {
            met += games.tally().met(seat.index(), goal);
        }
        return met / games.tally().games() / seat.goals().size();
    }

    private static String times(double count) {
        return count == 1 ? "once" : Math.round(count) + " times";
    }

    private static Fare most(List<Fare> fares) {
        return fares.stream().max(Comparator.comparingDouble(Fare::amount)).orElseThrow();
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
