package demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.scenario.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one seat may see while several decide. */
class SeenBySeatTest {

    private static Game begun(String... held) {
        try {
            String strait = Files.readString(Path.of("src/test/resources/screens/strait.yaml"));
            return Game.begin(new Engine(Scenarios.of(strait)), 7, Set.of(held));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Game choose(Game game, String option) {
        return ((Taking.Taken) game.choose(option)).game();
    }

    @Test
    void whatOthersHaveEnteredIsNotInIt() {
        Game start = begun("beijing", "tokyo");
        Game one = choose(start, "our-tug").seenBy("tokyo");
        Game other = choose(start, "leave-it").seenBy("tokyo");
        assertThat(one).isEqualTo(other).isEqualTo(start.seenBy("tokyo"));
        assertThat(one.record()).isEmpty();
        assertThat(one.enteredBy("beijing")).isEmpty();
        assertThat(one.questions())
                .extracting(question -> question.decision().question())
                .containsExactly("What do you tell the fishermen?");
    }

    @Test
    void whatOneHasEnteredOneselfIsInIt() {
        Game seen = choose(begun("beijing", "tokyo"), "our-tug").seenBy("beijing");
        assertThat(seen.enteredBy("beijing")).extracting(Option::label).containsExactly("Send a tug");
        assertThat(seen.record()).extracting(Choice::option).containsExactly("our-tug");
        assertThat(seen.questions()).isEmpty();
    }

    @Test
    void whatIsResolvedIsInItForAll() {
        Game told = choose(choose(begun("beijing", "tokyo"), "our-tug"), "sail-on");
        assertThat(told.seenBy("beijing").record()).isEqualTo(told.record()).hasSize(2);
        assertThat(told.seenBy("tokyo").accounts()).isEqualTo(told.accounts());
    }

    @Test
    void inACrisisOnlyTheSeatIsAskedThatItFalls() {
        Game crisis = choose(choose(begun("beijing", "tokyo"), "our-tug"), "sail-on");
        assertThat(crisis.seenBy("beijing").questions()).isEmpty();
        assertThat(crisis.seenBy("tokyo").questions()).hasSize(1);
    }

    @Test
    void ofTheWholeGameNothingIsHidden() {
        Game whole = choose(begun("beijing", "tokyo"), "our-tug");
        assertThat(whole.viewers()).containsExactlyInAnyOrder("beijing", "tokyo");
        assertThat(whole.seenBy("tokyo").viewers()).containsExactly("tokyo");
        assertThat(whole.seenBy("tokyo").held()).isEqualTo(whole.held());
    }
}
