package demarche.authoring.lint;

import demarche.analysis.Finding;
import demarche.analysis.Policy;
import demarche.analysis.Ranges;
import demarche.analysis.Solution;
import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.scenario.Decision;
import demarche.scenario.Event;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the exact solution proves, at its place in the file. */
final class SolutionAdvice {

    /** A seat that can move no ending's odds by more than this, as a probability, plays no part. */
    private static final double LEAST_POWER = 0.05;

    private final Scenario scenario;
    private final Whereabouts where;
    private final Findings findings;
    private final Ranges ranges;
    private final Set<String> known;

    /**
     * Advice on a scenario.
     *
     * @param known the events of which it has been said already that they never fire
     */
    SolutionAdvice(Scenario scenario, Whereabouts where, Findings findings, Set<String> known) {
        this.scenario = scenario;
        this.ranges = new Ranges(scenario.meters(), scenario.turns().size());
        this.known = known;
        this.where = where;
        this.findings = findings;
    }

    void give(Solution solution) {
        solution.findings().forEach(this::finding);
        if (solution.explored().isComplete()) {
            scenario.seats().forEach(seat -> power(seat, solution));
        }
    }

    private void finding(Finding finding) {
        if (finding instanceof Finding.UnreadMeter it) {
            unread(it.meter());
        } else if (finding instanceof Finding.UnreachableEnding it) {
            String id = it.ending().id().name();
            never("ending", id, where.item("endings", id), it.ending().when());
        } else if (finding instanceof Finding.UnreachableTurn it) {
            String id = it.turn().id().name();
            never("turn", id, where.item("turns", id), it.turn().when());
        } else if (finding instanceof Finding.UnreachableEvent it) {
            String id = it.event().id().name();
            if (!known.contains(id) && it.event().from() <= it.event().until()) {
                never("event", id, where.item("events", id), it.event().when());
            }
        } else if (finding instanceof Finding.UnreachableDrift it) {
            String id = it.drift().id().name();
            never("drift rule", id, where.item("drift", id), it.drift().when());
        } else if (finding instanceof Finding.NeverOpen it) {
            String id = it.option().id().name();
            Condition open = new Condition.Joined(
                    true, List.of(it.option().when(), it.option().needs()));
            never("option", id, where.option(id, "id"), open);
        } else if (finding instanceof Finding.NeverShown it) {
            if (ranges.canHold(it.turn().briefing().get(it.paragraph()).when())) {
                findings.report(Code.NEVER_SHOWN, where.paragraph(it.turn().index(), it.paragraph()));
            }
        } else if (finding instanceof Finding.Dominated it) {
            Details details = Details.of("option", it.option().id().name())
                    .and("other", it.by().id().name());
            findings.report(Code.DOMINATED_OPTION, where.option(it.option().id().name(), "id"), details);
        } else if (finding instanceof Finding.Idle it) {
            findings.report(Code.IDLE_DECISION, place(it.decision()));
        }
        // That a decision can be a dead end, loading warns of; points of no return are no fault.
    }

    /** What cannot come by its condition alone, loading has named already. */
    private void never(String sort, String id, Place place, Condition when) {
        if (ranges.canHold(when)) {
            findings.report(Code.NEVER_COMES, place, Details.of("sort", sort).and("id", id));
        }
    }

    /** One that nothing changes either, loading has named already. */
    private void unread(Meter meter) {
        boolean isChanged = Stream.of(
                        scenario.options().stream().map(Option::effects),
                        scenario.options().stream()
                                .flatMap(option -> option.outcomes().stream())
                                .map(outcome -> outcome.effects()),
                        scenario.events().stream().map(Event::effects),
                        scenario.drift().stream().map(rule -> rule.effects()))
                .flatMap(all -> all)
                .flatMap(List::stream)
                .anyMatch(effect -> effect.target().equals(meter.symbol()));
        if (isChanged) {
            String id = meter.id().name();
            findings.report(Code.METER_WITHOUT_CONSEQUENCE, where.key("meters", id), Details.of("meter", id));
        }
    }

    private void power(Seat seat, Solution solution) {
        double most = solution.powers().stream()
                .filter(power -> power.seat() == seat.index() && power.others() == Policy.BY_WEIGHT)
                .mapToDouble(power -> power.most() - power.least())
                .max()
                .orElse(1);
        boolean decides = scenario.decisions().anyMatch(decision -> decision.seat() == seat.index());
        if (decides && most < LEAST_POWER) {
            double points = Math.round(1000 * most) / 10.0;
            Details details = Details.of("seat", seat.id())
                    .and("much", points == 0 ? "" : " by more than " + points + " percentage points");
            findings.report(Code.POWERLESS_SEAT, where.key("seats", seat.id()), details);
        }
    }

    private Place place(Decision decision) {
        String seat = scenario.seats().get(decision.seat()).id();
        for (Turn turn : scenario.turns()) {
            if (turn.decisions().contains(decision)) {
                return where.decision(turn.index(), seat);
            }
        }
        return scenario.events().stream()
                .filter(event -> event.crisis().contains(decision))
                .map(event -> where.crisis(event.index(), seat))
                .findFirst()
                .orElse(Place.START);
    }
}
