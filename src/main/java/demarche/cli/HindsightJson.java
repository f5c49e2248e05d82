package demarche.cli;

import demarche.analysis.Hindsight;
import demarche.engine.Position;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Scenario;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A look back on a game for programs, as one JSON object. Everything goes by the ids of the scenario. */
final class HindsightJson {

    private HindsightJson() {}

    static String of(Hindsight hindsight) {
        Scenario scenario = hindsight.game().scenario();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("scenario", scenario.heading().id());
        root.put("seed", hindsight.game().seed());
        root.put("games", hindsight.games());
        Position.Ended ended = (Position.Ended) hindsight.game().position();
        root.put("ending", ended.ending().id().name());
        ArrayNode decisions = root.putArray("decisions");
        hindsight.crossroads().forEach(crossing -> add(decisions.addObject(), crossing, scenario));
        hindsight
                .decisive()
                .ifPresent(
                        crossing -> root.put("decisive", hindsight.crossroads().indexOf(crossing)));
        return root.toPrettyString();
    }

    private static void add(ObjectNode decision, Hindsight.Crossroads crossing, Scenario scenario) {
        decision.put("turn", crossing.turn().id().name());
        decision.put("seat", scenario.seats().get(crossing.question().seat()).id());
        crossing.question().crisis().map(Event::id).ifPresent(event -> decision.put("event", event.name()));
        decision.put("taken", crossing.taken().id().name());
        decision.put("weight", crossing.weight());
        ArrayNode options = decision.putArray("options");
        for (Hindsight.Road road : crossing.roads()) {
            ObjectNode option = options.addObject();
            option.put("option", road.option().id().name());
            option.put("sameLuck", road.sameLuck().id().name());
            ObjectNode endings = option.putObject("endings");
            for (Ending ending : scenario.endings()) {
                endings.put(ending.id().name(), road.endings().get(ending.index()));
            }
        }
    }
}
