package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void readsAScenarioOnceForAllWhoAskForIt() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Path file = Files.copy(EVERYTHING, scenarios.resolve("everything.yaml"));
        Library own = new Library(Optional.of(folder));
        Scenario read = own.load(own.cards().get(0)).scenario().orElseThrow();
        Files.delete(file);
        assertThat(own.find(read.heading().id(), read.heading().fingerprint())).containsSame(read);
    }
}
