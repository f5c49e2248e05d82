package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.ScenarioCard;
import demarche.scenario.Scenario;
import demarche.terminal.screen.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The library")
class LibraryTest {

    private static final Path EVERYTHING = Path.of("src/test/resources/scenarios/everything.yaml");

    @TempDir
    private Path folder;

    private final Library library = new Library(Optional.empty());

    @Test
    void remembersWhereAScenarioFromElsewhereWas() throws IOException {
        Scenario scenario = library.add(EVERYTHING).scenario().orElseThrow();
        assertThat(library.fileOf(scenario.heading().id())).contains(EVERYTHING);
        assertThat(library.fileOf("two-fronts")).isEmpty();
    }

    @Test
    void findsTheVeryTextThatASaveWasPlayedWith() throws IOException {
        Path edited = folder.resolve("edited.yaml");
        Files.writeString(edited, Files.readString(EVERYTHING) + "# edited\n");
        Scenario first = library.add(EVERYTHING).scenario().orElseThrow();
        Scenario second = library.add(edited).scenario().orElseThrow();
        String id = first.heading().id();
        assertThat(library.find(id, first.heading().fingerprint())).contains(first);
        assertThat(library.find(id, second.heading().fingerprint())).contains(second);
    }

    @Test
    void findsAnotherStateOfTheTextWhereThatOneIsGone() throws IOException {
        Scenario scenario = library.add(EVERYTHING).scenario().orElseThrow();
        assertThat(library.find(scenario.heading().id(), "0000")).contains(scenario);
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(library.find("nowhere", "0000")).isEmpty();
    }

    @Test
    void findsWhatLiesInTheCurrentFolderAfterWhatShips() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Files.copy(EVERYTHING, folder.resolve("mine.yaml"));
        Files.writeString(folder.resolve("compose.yaml"), "services: {}\n");
        Files.writeString(folder.resolve("torn.yaml"), "demarche: 1\nid: torn\ntitle: [\n");
        Files.copy(EVERYTHING, scenarios.resolve("theirs.yaml"));
        Files.copy(Path.of("scenarios/two-fronts.yaml"), scenarios.resolve("two-fronts.yaml"));
        Library own = new Library(Optional.empty(), Locale.ROOT, folder);
        List<String> shipped = library.cards().stream().map(ScenarioCard::id).toList();
        assertThat(own.cards()).extracting(card -> card.origin().fileName()).hasSize(shipped.size() + 3);
        assertThat(own.cards().subList(0, shipped.size()))
                .extracting(ScenarioCard::id)
                .isEqualTo(shipped);
        assertThat(own.offers().subList(shipped.size(), shipped.size() + 3))
                .extracting(Offer::title)
                .satisfies(titles -> {
                    assertThat(titles.get(0)).endsWith(" (mine.yaml)");
                    assertThat(titles.get(1)).isEqualTo("torn.yaml");
                    assertThat(titles.get(2)).endsWith(" (theirs.yaml)");
                });
    }

    @Test
    void readsAScenarioOnceForAllWhoAskForIt() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Path file = Files.copy(EVERYTHING, scenarios.resolve("everything.yaml"));
        Library own = new Library(Optional.of(folder));
        Scenario read = own.load(own.cards().get(0)).scenario().orElseThrow();
        Files.delete(file);
        assertThat(own.find(read.heading().id(), read.heading().fingerprint())).containsSame(read);
    }

    @Test
    void speaksAnotherLanguageWhereItHasATranslation() throws IOException {
        Library own = new Library(Optional.of(Path.of("")), Locale.ROOT, folder);
        own.add(EVERYTHING);
        ScenarioCard card = card(own, "first-briefing");
        assertThat(own.load(card).scenario().orElseThrow().heading().language()).isEqualTo("en");
        List<String> keys = own.offers().stream().map(Offer::key).toList();
        own.speak(Locale.JAPANESE);
        assertThat(own.offers()).extracting(Offer::key).isEqualTo(keys);
        assertThat(card(own, "first-briefing").title()).isNotEqualTo(card.title());
        assertThat(own.find("first-briefing", "").orElseThrow().heading().language())
                .isEqualTo("ja");
        own.speak(Locale.ENGLISH);
        assertThat(card(own, "first-briefing").title()).isEqualTo(card.title());
    }

    private static ScenarioCard card(Library library, String id) {
        return library.cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
