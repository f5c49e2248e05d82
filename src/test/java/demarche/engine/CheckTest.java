package demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A compiled condition")
class CheckTest {

    private static final int SCENARIOS = 300;
    private static final int STATES = 40;

    @Test
    void passesExactlyWhereTheConditionHolds() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = NeutralScenario.of(RandomScenarios.scenario(seed));
            Rules rules = new Rules(scenario);
            Random random = new Random(seed);
            for (int i = 0; i < STATES; i++) {
                State state = anyState(rules, random);
                for (Condition condition : conditions(scenario)) {
                    assertThat(rules.check(condition, state.turn(), Check.TRUE).passes(state.words(), state))
                            .as("%s in %s", condition, state)
                            .isEqualTo(condition.holds(state));
                }
            }
        }
    }

    private static List<Condition> conditions(Scenario scenario) {
        return Stream.of(
                        scenario.events().stream().map(Event::when),
                        scenario.endings().stream().map(Ending::when),
                        scenario.options().stream()
                                .flatMap(option ->
                                        Stream.of(option.when(), option.needs(), new Condition.Not(option.when()))))
                .flatMap(conditions -> conditions)
                .toList();
    }

    private static State anyState(Rules rules, Random random) {
        long[] words = new long[rules.layout().words()];
        Scenario scenario = rules.scenario();
        scenario.meters().forEach(meter -> {
            int raw = random.nextInt(meter.max() - meter.min() + 1);
            Layout.put(
                    words, rules.layout().meter(meter.index()), rules.layout().meterMask(meter.index()), raw);
        });
        scenario.flags().forEach(flag -> setAtTimes(words, rules.layout().flag(flag.index()), random));
        scenario.events().forEach(event -> setAtTimes(words, rules.layout().happened(event.index()), random));
        scenario.options().forEach(option -> setAtTimes(words, rules.layout().chosen(option.index()), random));
        return new State(rules.layout(), random.nextInt(scenario.turns().size()), words);
    }

    private static void setAtTimes(long[] words, int field, Random random) {
        if (field != Layout.NONE && random.nextBoolean()) {
            Layout.set(words, field);
        }
    }
}
