package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is meant")
class MeantTest {

    private record Thing(String id, String name) {}

    private static final List<Thing> THINGS = List.of(
            new Thing("Trust", "Beijing–Moscow"),
            new Thing("tokyo-beijing", "Tokyo–Beijing"),
            new Thing("mood", "The ally’s mood"),
            new Thing("2", "Trust of all"));

    private static List<String> meant(String words) {
        return Meant.of(THINGS, words, MeantTest::names).stream().map(Thing::id).toList();
    }

    private static Stream<String> names(Thing thing) {
        return Stream.of(thing.id(), thing.name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trust          | Trust
            TRUST          | Trust
            beijing moscow | Trust
            tokyo-beijing  | tokyo-beijing
            ally's         | mood
            of all         | 2
            2              | 2
            """)
    void isTheOneThatIsCalledSo(String words, String id) {
        assertThat(meant(words)).containsExactly(id);
    }

    @Test
    void mayBeSeveralByAPartOfTheirNames() {
        assertThat(meant("beijing")).containsExactly("Trust", "tokyo-beijing");
        assertThat(meant("seoul")).isEmpty();
    }

    @Test
    void isANumberBeforeANameWhereNumbersAreShown() {
        assertThat(Meant.ofNumbered(THINGS, "2", MeantTest::names))
                .extracting(Thing::id)
                .containsExactly("tokyo-beijing");
        assertThat(Meant.ofNumbered(THINGS, "mood", MeantTest::names)).hasSize(1);
    }
}
