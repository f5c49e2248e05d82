package demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Asks the generated code and the interpreter the same questions, in states that need not come up in any game. */
@DisplayName("Generated code")
class CodeTest {

    private static final int SCENARIOS = 300;
    private static final int STATES = 25;

    /** Ranges at their widest, each kind of comparison and of quantity, sums, and amounts that depend on the state. */
    private static final String WIDE = """
            meters:
              all: {label: All, min: -1000000, max: 1000000, start: 0}
              some: {label: Some, min: -3, max: 4, start: 0}
              one: {label: One, min: 7, max: 8, start: 7}
              percent: {label: Percent, start: 50}
            flags: {raised: Raised., lowered: Lowered.}
            turns:
              - id: first
                date: First
                title: First
                briefing:
                  - {text: Always.}
                  - {text: At times., when: some > one or all * 2 < percent}
                  - {text: Raised., when: raised}
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: a, label: A, when: all > 999999 or some <= -3, effects: {all: +700000, some: "= 9"}}
                      - {id: b, label: B, when: some == 0 and all >= 0, effects: {all: -5 * percent, raised: raise}}
                      - {id: c, label: C, effects: {percent: "= all / some", lowered: lower}}
              - id: second
                date: Second
                title: Second
                when: one == 7 and turn >= first and all != 3
                decisions:
                  beijing:
                    question: What now?
                    options: [{id: d, label: D, when: not chose(a)}, {id: e, label: E}]
            drift:
              - {id: falls, why: It falls., when: all < some or percent > 20, effects: {some: -1, percent: "+ some", all: "- all"}}
              - {id: rises, why: It rises., when: percent >= 21 and percent <= 79, chance: percent, effects: {some: +2, all: +1}}
              - {id: sways, why: It sways., when: "max(some, one) > min(percent, abs(all), 9) - some / 2", chance: "-some * turn + abs(all) / 3", effects: {some: "= abs(some) - -one", percent: "= max(percent, one, turn * all)"}}
              - {id: weighs, why: It weighs., when: some + one >= all - 3 or one != some, chance: all - one, effects: {all: "= all * all"}}
              - {id: ties, why: It ties., when: some + 7 == one and percent * 2 <= all + one or some - one < all, chance: "all / some", effects: {one: "= one + turn - second"}}
              - {id: never, why: It never does., when: some > 4 or all > 1000000, effects: {some: +1}}
            events:
              - {id: once, title: Once, text: It does., when: some != 2 and (raised or all + percent > 60), effects: {one: +1, all: "= -1000000"}}
              - {id: often, title: Often, text: It does., when: happened(once) and not lowered, repeat: true, effects: {lowered: raise}}
            endings:
              - {id: soon, title: Soon, text: Soon., immediate: true, when: all == -1000000 and some >= 4}
              - {id: late, title: Late, text: Late.}
            """;

    @Test
    void answersAsTheInterpreterDoes() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            compare(NeutralScenario.of(RandomScenarios.scenario(seed)), seed);
        }
    }

    @Test
    void answersAsTheInterpreterDoesAtTheEndsOfRanges() {
        compare(Scenarios.world(WIDE), 1);
    }

    @Test
    void hasRoomForMoreEffectsThanASwitchHasCases() {
        String drift = IntStream.range(0, 600)
                .mapToObj(i -> "  - {id: d" + i + ", why: It moves., effects: {m: +" + (1 + i % 90) + "}}\n")
                .collect(Collectors.joining());
        compare(Scenarios.world(small("m >= 0") + "drift:\n" + drift), 2);
    }

    @Test
    void isNotMadeWhereAMethodWouldBeTooLongToBeCompiled() {
        String drift = IntStream.range(0, 600)
                .mapToObj(i -> "  - {id: d" + i + ", why: It moves., when: m > " + i % 99 + ", effects: {m: +1}}\n")
                .collect(Collectors.joining());
        Rules rules = new Rules(Scenarios.world(small("m >= 0") + "drift:\n" + drift));
        assertThat(rules.code()).isInstanceOf(Interpreter.class);
        TurnRun run = TurnRun.forMany(rules, new SeededDraws(1), Witness.NONE);
        run.begin();
        assertThat(run.asked()).isOne();
    }

    private static String small(String when) {
        return """
                meters: {m: {label: M, start: 50}}
                turns:
                  - id: only
                    date: Only
                    title: Only
                    decisions:
                      beijing:
                        question: What now?
                        options: [{id: o, label: O}, {id: p, label: P, when: %s}]
                endings: [{id: over, title: Over, text: Over.}]
                """.formatted(when);
    }

    private static void compare(Scenario scenario, long seed) {
        Rules rules = new Rules(scenario);
        Code code = rules.code();
        assertThat(code).isNotInstanceOf(Interpreter.class);
        Code interpreter = new Interpreter(rules, Witness.NONE);
        Random random = new Random(seed);
        for (int i = 0; i < STATES; i++) {
            for (int turn = 0; turn < scenario.turns().size(); turn++) {
                String here = "turn %d of seed %d, state %d".formatted(turn, seed, i);
                Place place = anyPlace(rules, turn, random);
                assertThat(answers(code, rules, place)).as(here).isEqualTo(answers(interpreter, rules, place));
                assertThat(amounts(code, rules, place)).as(here).isEqualTo(amounts(interpreter, rules, place));
                change(code, interpreter, rules, place, here);
            }
        }
    }

    /** All that can be asked in a turn. */
    private static String answers(Code code, Rules rules, Place place) {
        TurnRules turn = rules.turn(place.turn);
        int[] briefing = IntStream.rangeClosed(0, turn.briefing().length)
                .map(from -> code.paragraph(place.turn, from, place))
                .toArray();
        int[] drift = IntStream.rangeClosed(0, turn.drift().length)
                .map(from -> code.drift(place.turn, from, place))
                .toArray();
        int[] events = IntStream.rangeClosed(0, turn.events().length)
                .map(from -> code.event(place.turn, from, place))
                .toArray();
        int[] open = IntStream.range(0, rules.decisions().size())
                .filter(turn::asks)
                .map(decision -> code.open(place.turn, decision, place))
                .toArray();
        return "takes place %s, paragraphs %s, drift %s, events %s, endings %d and %d, open %s"
                .formatted(
                        code.takesPlace(place.turn, place),
                        Arrays.toString(briefing),
                        Arrays.toString(drift),
                        Arrays.toString(events),
                        code.immediate(place.turn, place),
                        code.last(place.turn, place),
                        Arrays.toString(open));
    }

    /** The chances and weights that depend on the state, as such and cut off. */
    private static List<Integer> amounts(Code code, Rules rules, Place place) {
        List<Integer> all = new ArrayList<>();
        for (Quantity quantity : rules.quantities()) {
            all.add(code.value(rules.chance(quantity), place));
            all.add(rules.chance(quantity).in(place, code));
            all.add(rules.weight(quantity).in(place, code));
        }
        return all;
    }

    private static void change(Code code, Code interpreter, Rules rules, Place before, String here) {
        for (Effects effects : rules.effects()) {
            Place one = new Place(rules);
            one.copyFrom(before);
            code.apply(effects, one);
            Place other = new Place(rules);
            other.copyFrom(before);
            interpreter.apply(effects, other);
            assertThat(one.words).as("effects %d, %s", effects.number(), here).isEqualTo(other.words);
        }
    }

    private static Place anyPlace(Rules rules, int turn, Random random) {
        Place place = new Place(rules);
        place.turn = turn;
        Layout layout = rules.layout();
        rules.scenario().meters().forEach(meter -> {
            int width = meter.max() - meter.min();
            int raw =
                    switch (random.nextInt(4)) {
                        case 0 -> 0;
                        case 1 -> width;
                        default -> random.nextInt(width + 1);
                    };
            Layout.put(place.words, layout.meter(meter.index()), layout.meterMask(meter.index()), raw);
        });
        rules.scenario().flags().forEach(flag -> setAtTimes(place, layout.flag(flag.index()), random));
        rules.scenario().events().forEach(event -> setAtTimes(place, layout.happened(event.index()), random));
        rules.scenario().events().forEach(event -> setAtTimes(place, layout.spent(event.index()), random));
        rules.scenario().options().forEach(option -> setAtTimes(place, layout.chosen(option.index()), random));
        return place;
    }

    private static void setAtTimes(Place place, int field, Random random) {
        if (field != Layout.NONE && random.nextBoolean()) {
            Layout.set(place.words, field);
        }
    }
}
