package demarche.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes small scenarios in the neutral form from a seed, for laws that must hold of any scenario, and cuts a scenario
 * that breaks a law down to what breaks it.
 */
public final class RandomScenarios {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int METERS = 3;
    private static final int FLAGS = 2;
    private static final int EVENTS = 4;

    private final Random random;
    private final int seats;
    private final int turns;
    private int options;

    private RandomScenarios(long seed) {
        this.random = new Random(seed);
        this.seats = 1 + random.nextInt(3);
        this.turns = 2 + random.nextInt(3);
    }

    /** The scenario of a seed; the same for the same seed. */
    public static JsonNode scenario(long seed) {
        return new RandomScenarios(seed).scenario("random-" + seed);
    }

    /** The smallest scenario found by dropping parts of one while it still breaks the law. */
    static JsonNode shrunk(JsonNode broken, Predicate<JsonNode> breaks) {
        for (JsonNode smaller : smaller(broken)) {
            if (breaks.test(smaller)) {
                return shrunk(smaller, breaks);
            }
        }
        return broken;
    }

    /** The scenario with one element of one list dropped, in every way that leaves the names it uses declared. */
    private static List<JsonNode> smaller(JsonNode scenario) {
        List<JsonNode> all = new ArrayList<>();
        for (String list : List.of("events", "drift")) {
            for (int i = 0; i < scenario.path(list).size(); i++) {
                JsonNode copy = scenario.deepCopy();
                ((ArrayNode) copy.path(list)).remove(i);
                all.add(copy);
            }
        }
        List<JsonNode> effects = scenario.findValues("effects");
        for (int i = 0; i < effects.size(); i++) {
            if (!effects.get(i).isEmpty()) {
                JsonNode copy = scenario.deepCopy();
                ((ArrayNode) copy.findValues("effects").get(i)).remove(0);
                all.add(copy);
            }
        }
        return all;
    }

    private JsonNode scenario(String name) {
        ObjectNode root = JSON.createObjectNode().put("name", name);
        ArrayNode seatNames = root.putArray("seats");
        for (int i = 0; i < seats; i++) {
            seatNames.add("s" + i);
        }
        ArrayNode meters = root.putArray("meters");
        for (int i = 0; i < METERS; i++) {
            meters.addObject().put("id", "m" + i).put("start", 5 * random.nextInt(21));
        }
        ArrayNode flags = root.putArray("flags");
        for (int i = 0; i < FLAGS; i++) {
            flags.add("f" + i);
        }
        ArrayNode steps = root.putArray("turns");
        for (int i = 0; i < turns; i++) {
            ObjectNode turn = steps.addObject().put("id", "t" + i);
            if (random.nextInt(5) == 0) {
                turn.put("when", condition());
            }
            decisions(turn.putObject("decisions"));
        }
        drift(root.putArray("drift"));
        events(root.putArray("events"));
        ArrayNode endings = root.putArray("endings");
        endings.addObject().put("id", "early").put("immediate", true).put("when", condition());
        endings.addObject().put("id", "late").put("when", condition());
        endings.addObject().put("id", "last");
        return root;
    }

    private void decisions(ObjectNode decisions) {
        for (int seat = 0; seat < seats; seat++) {
            if (random.nextInt(4) > 0) {
                ArrayNode choices = decisions.putArray("s" + seat);
                int count = 2 + random.nextInt(2);
                for (int i = 0; i < count; i++) {
                    option(choices.addObject());
                }
            }
        }
    }

    private void option(ObjectNode option) {
        option.put("id", "o" + options++);
        if (random.nextInt(4) == 0) {
            option.put(random.nextBoolean() ? "when" : "needs", condition());
        }
        option.put("weight", random.nextInt(6) == 0 ? "m0 - 40" : Integer.toString(random.nextInt(4)));
        effects(option.putArray("effects"));
        if (random.nextInt(3) == 0) {
            ArrayNode outcomes = option.putArray("outcomes");
            for (int i = 0; i < 2; i++) {
                effects(outcomes.addObject().put("weight", random.nextInt(4)).putArray("effects"));
            }
        }
    }

    private void drift(ArrayNode rules) {
        for (int i = 0; i < 2; i++) {
            ObjectNode rule = rules.addObject().put("id", "d" + i).put("when", condition());
            if (random.nextBoolean()) {
                rule.put("chance", 10 * random.nextInt(11));
            }
            effects(rule.putArray("effects"));
        }
    }

    private void events(ArrayNode events) {
        for (int i = 0; i < EVENTS; i++) {
            ObjectNode event = events.addObject().put("id", "e" + i).put("when", condition());
            if (random.nextBoolean()) {
                event.put("chance", random.nextBoolean() ? "m1" : Integer.toString(20 * random.nextInt(6)));
            }
            event.put("repeat", random.nextBoolean());
            if (random.nextInt(3) == 0) {
                event.put("from", "t" + random.nextInt(turns));
            }
            effects(event.putArray("effects"));
            if (random.nextInt(3) == 0) {
                decisions(event.putObject("crisis"));
            }
        }
    }

    private void effects(ArrayNode effects) {
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            ArrayNode effect = effects.addArray();
            switch (random.nextInt(5)) {
                case 0 -> effect.add("set").add(meter()).add(5 * random.nextInt(21));
                case 1 -> effect.add(random.nextBoolean() ? "raise" : "lower").add(flag());
                case 2 -> effect.add("add").add(meter()).add("(" + meter() + " - 50) / 3");
                default -> effect.add("add").add(meter()).add(5 * (random.nextInt(17) - 8));
            }
        }
    }

    private String condition() {
        String simple =
                switch (random.nextInt(6)) {
                    case 0 -> flag();
                    case 1 -> "happened(e" + random.nextInt(EVENTS) + ")";
                    case 2 -> "turn >= t" + random.nextInt(turns);
                    case 3 -> "max(" + meter() + ", 30) < " + meter();
                    default -> meter() + (random.nextBoolean() ? " > " : " <= ") + 5 * random.nextInt(21);
                };
        return switch (random.nextInt(4)) {
            case 0 -> "not (" + simple + " and " + meter() + " < 70)";
            case 1 -> simple + " or " + flag();
            default -> simple;
        };
    }

    private String meter() {
        return "m" + random.nextInt(METERS);
    }

    private String flag() {
        return "f" + random.nextInt(FLAGS);
    }
}
