package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Taking;
import demarche.scenario.Scenario;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change that is good for one seat and bad for another")
class SideTest {

    private static final Scenario SCENARIO = Scenarios.world("""
            meters:
              trade: {label: Trade, start: 50, high-is: {beijing: bad, tokyo: good}}
            turns:
              - id: one
                date: Monday
                title: First
                decisions:
                  beijing:
                    question: What now?
                    options: [{id: sell, label: Sell, effects: {trade: +5}}, {id: wait, label: Wait}]
                  tokyo:
                    question: And you?
                    options: [{id: buy, label: Buy, effects: {trade: +5}}, {id: rest, label: Rest}]
            endings: [{id: end, title: End, text: It ends.}]
            """);

    private static Role tone(String... seats) {
        Game game = Game.begin(new Engine(SCENARIO), 1, Set.of(seats));
        for (String seat : seats) {
            game = ((Taking.Taken) game.choose(seat.equals("beijing") ? "sell" : "buy")).game();
        }
        return MetersView.of(game).rows().get(0).tone();
    }

    @Test
    void isShownFromTheSideOfWhoPlays() {
        assertThat(tone("beijing")).isEqualTo(Role.BAD);
        assertThat(tone("tokyo")).isEqualTo(Role.GOOD);
    }

    @Test
    void isNeitherToThoseWhoPlayBoth() {
        assertThat(tone("beijing", "tokyo")).isEqualTo(Role.CHANGED);
    }
}
