package demarche.cli;

import demarche.analysis.Exploration;
import demarche.analysis.Finding;
import demarche.analysis.Path;
import demarche.analysis.Policy;
import demarche.analysis.Solution;
import demarche.analysis.simulation.Share;
import demarche.analysis.simulation.Simulation;
import demarche.report.Besides;
import demarche.report.FindingLines;
import demarche.scenario.Ending;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A solution for programs; the members are described in {@code docs/analysis.md}. */
final class SolutionJson {

    private final JsonMapper mapper = new JsonMapper();
    private final Solution solution;
    private final Scenario scenario;
    private final Besides besides;

    SolutionJson(Solution solution, Besides besides) {
        this.solution = solution;
        this.besides = besides;
        this.scenario = solution.explored().rules().scenario();
    }

    String text() {
        Exploration explored = solution.explored();
        ObjectNode root = mapper.createObjectNode();
        root.put("scenario", scenario.heading().id());
        root.put("complete", explored.isComplete());
        root.put("expanded-turns", explored.expandedTurns());
        ObjectNode states = root.putObject("states");
        for (Turn turn : scenario.turns()) {
            states.put(turn.id().name(), explored.states(turn.index()));
        }
        besides.unreduced().ifPresent(count -> {
            root.put("unreduced-states", count.states());
            root.put("unreduced-complete", count.isAll());
        });
        ObjectNode endings = root.putObject("endings");
        for (Ending ending : scenario.endings()) {
            ending(endings.putObject(ending.id().name()), ending);
        }
        reach(root.putObject("options"), root.putObject("events"));
        ArrayNode findings = root.putArray("findings");
        FindingLines words = new FindingLines(scenario);
        for (Finding finding : solution.findings()) {
            ObjectNode one = findings.addObject();
            one.put("kind", FindingLines.kind(finding).word());
            one.put("message", words.of(finding));
        }
        paths(root.putArray("likeliest-paths"), solution.likeliest());
        paths(root.putArray("shortest-paths"), solution.shortest());
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private void ending(ObjectNode node, Ending ending) {
        Exploration explored = solution.explored();
        for (Policy policy : Policy.values()) {
            double least = explored.coverage().ending(policy, ending.index());
            ObjectNode odds = node.putObject(word(policy));
            odds.put("least", least);
            odds.put("most", least + explored.unresolved(policy));
        }
        for (Simulation estimate : besides.estimates()) {
            Share share = new Share(
                    estimate.tally().ending(ending.index()), estimate.tally().games());
            ObjectNode odds = node.withObject("/" + word(estimate.casting().others()));
            odds.put("estimate", share.value());
            odds.put("estimate-low", share.low());
            odds.put("estimate-high", share.high());
        }
        for (Solution.Power power : solution.powers()) {
            if (power.ending() == ending.index()) {
                String seat = scenario.seats().get(power.seat()).id();
                ObjectNode forced = node.withObject("/seats").withObject("/" + seat);
                ObjectNode range = forced.putObject("others-" + word(power.others()));
                range.put("least", power.least());
                range.put("most", power.most());
            }
        }
    }

    private void reach(ObjectNode options, ObjectNode events) {
        var seen = solution.explored().coverage();
        for (Option option : scenario.options()) {
            ObjectNode node = options.putObject(option.id().name());
            for (Policy policy : Policy.values()) {
                ObjectNode counts = node.putObject(word(policy));
                counts.put("open", seen.open(policy, option.index()));
                counts.put("taken", seen.taken(policy, option.index()));
            }
        }
        scenario.events().forEach(event -> {
            ObjectNode node = events.putObject(event.id().name());
            for (Policy policy : Policy.values()) {
                node.put(word(policy), seen.fired(policy, event.index()));
            }
        });
    }

    private void paths(ArrayNode into, List<Path> paths) {
        for (Path path : paths) {
            ObjectNode node = into.addObject();
            node.put("ending", path.ending().id().name());
            node.put("probability", path.probability());
            ArrayNode legs = node.putArray("turns");
            for (Path.Leg leg : path.legs()) {
                ObjectNode one = legs.addObject();
                one.put("turn", scenario.turns().get(leg.turn()).id().name());
                ArrayNode choose = one.putArray("choose");
                leg.options().forEach(option -> choose.add(option.id().name()));
                ObjectNode chances = one.putObject("chances");
                leg.luck().forEach(luck -> chances.put(luck.draw().element().name(), luck.answer()));
            }
        }
    }

    private static String word(Policy policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
