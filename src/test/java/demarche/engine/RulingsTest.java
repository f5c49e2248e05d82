package demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.scenario.Scenario;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is ruled by hand in a game")
class RulingsTest {

    private static final Scenario SCENARIO = Scenarios.world("""
            meters: {heat: {label: Heat, start: 10}}
            flags: {smoke: There is smoke.}
            turns:
              - id: dawn
                date: Dawn
                title: Dawn
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: wait, label: Wait, effects: {heat: +5}}
                      - {id: go, label: Go, needs: heat > 50, outcomes: [{id: near, weight: 1}, {id: far, weight: 1, effects: {heat: +1}}]}
              - id: dusk
                date: Dusk
                title: Dusk
                decisions:
                  beijing:
                    question: And now?
                    options:
                      - {id: rest, label: Rest}
                      - {id: look, label: Look, needs: smoke}
            events:
              - {id: storm, title: A storm, text: It blows., chance: 50, effects: {heat: +20}}
            endings:
              - {id: end, title: The end, text: Over.}
            """);

    private static Game begin(Rulings rulings) {
        return Game.begin(new Engine(SCENARIO), 7, Set.of("beijing"), rulings);
    }

    private static Game after(Game game, String option) {
        return ((Taking.Taken) game.choose(option)).game();
    }

    private static int heat(Game game) {
        return game.position().state().meter(0);
    }

    @Test
    void setsAMeterBeforeAnythingIsAskedInTheTurn() {
        assertThat(begin(Rulings.NONE).choose("go")).isEqualTo(new Taking.Refused(Refusal.LOCKED));
        Game hot = begin(Rulings.NONE.setting("dawn", "heat", 60));
        assertThat(heat(hot)).isEqualTo(60);
        assertThat(hot.choose("go")).isInstanceOf(Taking.Taken.class);
    }

    @Test
    void setsAFlagInALaterTurnOnly() {
        Game game = begin(Rulings.NONE.setting("dusk", "smoke", 1));
        assertThat(game.position().state().flag(0)).isFalse();
        Game dusk = after(game, "wait");
        assertThat(dusk.position().state().flag(0)).isTrue();
        assertThat(dusk.choose("look")).isInstanceOf(Taking.Taken.class);
    }

    @Test
    void cutsAValueOffAtTheEndsOfItsRange() {
        assertThat(heat(begin(Rulings.NONE.setting("dawn", "heat", 300)))).isEqualTo(100);
        assertThat(heat(begin(Rulings.NONE.setting("dawn", "heat", -3)))).isZero();
    }

    @Test
    void makesAnEventHappenOrNot() {
        assertThat(heat(after(begin(Rulings.NONE.forcing("storm", "yes")), "wait")))
                .isEqualTo(35);
        assertThat(heat(after(begin(Rulings.NONE.forcing("storm", "no")), "wait")))
                .isEqualTo(15);
    }

    @Test
    void picksTheOutcomeOfAnOption() {
        Rulings rulings = Rulings.NONE.setting("dawn", "heat", 60).forcing("storm", "no");
        assertThat(heat(after(begin(rulings.forcing("go", "near")), "go"))).isEqualTo(60);
        assertThat(heat(after(begin(rulings.forcing("go", "far")), "go"))).isEqualTo(61);
    }

    @Test
    void passesOverWhatThereIsNot() {
        Rulings rulings = Rulings.NONE
                .setting("dawn", "cold", 3)
                .setting("noon", "heat", 3)
                .forcing("rain", "yes");
        assertThat(begin(rulings).position()).isEqualTo(begin(Rulings.NONE).position());
    }

    @Test
    void holdsAfterATurnIsTakenBack() {
        Game game = begin(Rulings.NONE.setting("dawn", "heat", 60).forcing("storm", "no"));
        assertThat(after(game, "wait").undone()).contains(game);
    }

    @Test
    void holdsInTheGameAsItWasEarlier() {
        Game game = begin(Rulings.NONE.setting("dawn", "heat", 60).forcing("storm", "no"));
        Game dusk = after(game, "wait");
        assertThat(dusk.after(0)).isEqualTo(game);
        assertThat(dusk.after(1)).isEqualTo(dusk);
    }

    @Test
    void isForgottenByItsName() {
        Rulings rulings = Rulings.NONE
                .setting("dawn", "heat", 60)
                .setting("dusk", "heat", 1)
                .forcing("storm", "no");
        assertThat(rulings.without("heat")).isEqualTo(Rulings.NONE.forcing("storm", "no"));
        assertThat(rulings.without("heat").without("storm").isEmpty()).isTrue();
    }

    @Test
    void makesGamesThatAreNotTheSame() {
        assertThat(begin(Rulings.NONE.forcing("storm", "no"))).isNotEqualTo(begin(Rulings.NONE));
    }
}
