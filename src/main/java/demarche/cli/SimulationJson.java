package demarche.cli;

import demarche.analysis.simulation.Casting;
import demarche.analysis.simulation.Obstacle;
import demarche.analysis.simulation.Share;
import demarche.analysis.simulation.Simulation;
import demarche.analysis.simulation.Spread;
import demarche.analysis.simulation.Tally;
import demarche.report.ObstacleWords;
import demarche.scenario.Decision;
import demarche.scenario.Ending;
import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A simulation for programs, as one JSON object. Everything goes by the ids of the scenario. */
final class SimulationJson {

    private static final int[] PERCENTILES = {10, 50, 90};

    private final Scenario scenario;
    private final Tally tally;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private SimulationJson(Scenario scenario, Tally tally) {
        this.scenario = scenario;
        this.tally = tally;
    }

    static String of(Scenario scenario, Simulation simulation) {
        SimulationJson json = new SimulationJson(scenario, simulation.tally());
        json.head(simulation);
        json.endings();
        json.goals();
        json.turns();
        json.decisions();
        json.events();
        json.meters();
        json.never(simulation);
        return json.root.toPrettyString();
    }

    private void head(Simulation simulation) {
        Casting casting = simulation.casting();
        root.put("scenario", scenario.heading().id());
        root.put("games", tally.games());
        root.put("turnsPlayed", tally.turns());
        root.put("firstSeed", simulation.firstSeed());
        root.put("policy", Casts.word(casting.others()));
        if (casting.isAdvised()) {
            root.put("seat", scenario.seats().get(casting.seat()).id());
            root.put("strategy", Casts.word(casting.strategy()));
        }
    }

    private void endings() {
        ArrayNode list = root.putArray("endings");
        for (Ending ending : scenario.endings()) {
            Share share = new Share(tally.ending(ending.index()), tally.games());
            ObjectNode node = list.addObject()
                    .put("id", ending.id().name())
                    .put("games", share.count())
                    .put("share", share.value())
                    .put("low", share.low())
                    .put("high", share.high());
            tally.example(ending.index()).ifPresent(seed -> node.put("exampleSeed", seed));
        }
    }

    private void goals() {
        ArrayNode list = root.putArray("goals");
        for (Seat seat : scenario.seats()) {
            for (int i = 0; i < seat.goals().size(); i++) {
                list.addObject()
                        .put("seat", seat.id())
                        .put("text", seat.goals().get(i).text())
                        .put("met", tally.met(seat.index(), i));
            }
        }
    }

    private void turns() {
        ArrayNode list = root.putArray("turns");
        for (Turn turn : scenario.turns()) {
            ObjectNode node = list.addObject().put("id", turn.id().name()).put("begun", tally.turn(turn.index()));
            ArrayNode shown = node.putArray("shown");
            for (int i = 0; i < turn.briefing().size(); i++) {
                shown.add(tally.shown(turn.index(), i));
            }
        }
    }

    private void decisions() {
        ArrayNode list = root.putArray("options");
        for (int i = 0; i < tally.decisions().size(); i++) {
            Decision decision = tally.decisions().get(i);
            for (int option = 0; option < decision.options().size(); option++) {
                list.addObject()
                        .put("id", decision.options().get(option).id().name())
                        .put("put", tally.put(i))
                        .put("passedOver", tally.passedOver(i))
                        .put("open", tally.open(i, option))
                        .put("taken", tally.taken(i, option));
            }
        }
    }

    private void events() {
        ArrayNode events = root.putArray("events");
        scenario.events()
                .forEach(event ->
                        events.addObject().put("id", event.id().name()).put("fired", tally.fired(event.index())));
        ArrayNode drift = root.putArray("drift");
        scenario.drift()
                .forEach(rule ->
                        drift.addObject().put("id", rule.id().name()).put("applied", tally.drifted(rule.index())));
    }

    private void meters() {
        Spread spread = tally.spread();
        root.put("gamesMeasured", spread.games());
        ArrayNode list = root.putArray("meters");
        for (Meter meter : scenario.meters()) {
            ObjectNode node = list.addObject().put("id", meter.id().name());
            ArrayNode times = node.putArray("spread");
            for (int time = 0; time <= spread.end(); time++) {
                if (spread.counted(meter.index(), time) > 0) {
                    ObjectNode at = times.addObject().put("turn", turn(time));
                    for (int percent : PERCENTILES) {
                        at.put("p" + percent, spread.percentile(meter.index(), time, percent));
                    }
                }
            }
        }
    }

    private String turn(int time) {
        return time == tally.spread().end()
                ? "end"
                : scenario.turns().get(time).id().name();
    }

    private void never(Simulation simulation) {
        ArrayNode list = root.putArray("never");
        ObstacleWords words = ObstacleWords.english();
        for (Obstacle obstacle : simulation.obstacles()) {
            ObjectNode node = list.addObject()
                    .put("what", words.name(obstacle))
                    .put("reason", words.reason(obstacle))
                    .put("looks", obstacle.looks())
                    .put("held", obstacle.held());
            ArrayNode parts = node.putArray("parts");
            obstacle.parts().forEach(part -> parts.addObject()
                    .put("condition", part.condition().toString())
                    .put("held", part.held()));
        }
    }
}
