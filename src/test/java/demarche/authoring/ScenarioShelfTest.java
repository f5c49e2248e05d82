package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioShelfTest {

    private static final Path SHIPPED = Path.of("scenarios");

    private final ScenarioShelf shelf = new ScenarioShelf(new ScenarioFiles(new ScenarioLoader()));

    @Nested
    class ThePackedScenarios {

        @Test
        void areAllThatShip() throws IOException {
            try (Stream<Path> files = Files.list(SHIPPED)) {
                String names = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("[^.]+\\.yaml"))
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n"));
                GoldenFile.at(SHIPPED.resolve("index.txt")).mustBe(names);
            }
        }

        @Test
        void allHaveACardAndLoad() throws IOException {
            for (ScenarioCard card : shelf.packed()) {
                assertThat(card.isReadable()).as(card.toString()).isTrue();
                assertThat(shelf.load(card.origin()).scenario().map(scenario -> scenario.heading()
                                .id()))
                        .contains(card.id());
            }
        }

        @Test
        void haveTheSameCardsInTheirFolder() throws IOException {
            assertThat(shelf.in(SHIPPED))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
                    .isEqualTo(shelf.packed());
        }
    }

    @Nested
    class ACard {

        @TempDir
        private Path folder;

        @Test
        void namesTheSeatsByTheirActors() throws IOException {
            assertThat(
                            card(
                                    "id: a\ntitle: T\nsummary: S\nminutes: 20\nseats: {x: {role: R}}\nactors: {x: {name: X!}}\n"))
                    .extracting(ScenarioCard::title, ScenarioCard::minutes, ScenarioCard::seats)
                    .containsExactly("T", 20, List.of("X!"));
        }

        @Test
        void isReadWithoutLookingAtTheTurns() throws IOException {
            String text = "id: a\ntitle: T\nsummary: S\nseats: {x: {role: R}}\nactors: {x: {name: X}}\nturns: [}\n";
            assertThat(card(text).isReadable()).isTrue();
        }

        @Test
        void isFoundAlsoBelowTheTurns() throws IOException {
            String text = "turns: []\nid: a\ntitle: T\nsummary: S\nseats: {x: {role: R}}\nactors: {x: {name: X}}\n";
            assertThat(card(text).title()).isEqualTo("T");
        }

        @Test
        void saysWhyItCannotBeShown() throws IOException {
            ScenarioCard card = card("- not a scenario\n");
            assertThat(card.isReadable()).isFalse();
            assertThat(card.title()).isEqualTo("s.yml");
            assertThat(card.problem()).contains("mapping");
        }

        private ScenarioCard card(String text) throws IOException {
            Files.writeString(folder.resolve("s.yml"), text);
            Files.writeString(folder.resolve("other.txt"), text);
            List<ScenarioCard> cards = shelf.in(folder);
            assertThat(cards).hasSize(1);
            return cards.get(0);
        }
    }
}
