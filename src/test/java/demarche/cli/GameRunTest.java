package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.saves.Opening;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GameRunTest {

    @TempDir
    private Path folder;

    private String resumeCommand(Map<String, String> environment, String... arguments) throws IOException {
        GameOptions options = new GameOptions();
        CommandLine command = new CommandLine(options);
        command.parseArgs(arguments);
        Library library = new Library(Optional.empty());
        Surroundings surroundings = new Surroundings(new Properties(), environment);
        GameRun run = new GameRun(surroundings, options, library, () -> 1, command);
        Scenario scenario = library.load(library.cards().get(0)).scenario().orElseThrow();
        Opening opening = run.opened(scenario, scenario.seats().subList(0, 1));
        try (SavedGame saved = ((Opening.Opened) opening).game()) {
            assertThat(saved.file()).startsWith(folder);
            return run.resumeCommand(saved).replace(saved.file().getFileName().toString(), "IT");
        }
    }

    @Test
    void namesTheFolderOfAGameThatIsNotWhereItWouldBeLookedFor() throws IOException {
        assertThat(resumeCommand(Map.of(), "--saves", folder.toString()))
                .isEqualTo("demarche resume IT --saves " + folder);
    }

    @Test
    void doesNotNameAFolderThatTheEnvironmentNames() throws IOException {
        assertThat(resumeCommand(Map.of(SavesOption.VARIABLE, folder.toString())))
                .isEqualTo("demarche resume IT");
    }
}
