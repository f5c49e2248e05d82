package demarche;

import demarche.engine.NeutralScenario;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Scenarios whose exact answers an independent solver gave, in rational arithmetic. */
public final class Instances {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Instances() {}

    /** The names of the small ones, which fix every clause of a turn. */
    public static List<String> reference() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("reference"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".truth.json"))
                    .map(name -> "reference/" + name.replace(".truth.json", ""))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The scenario with this name, such as {@code speed/speed-small}. */
    public static Scenario scenario(String name) {
        return NeutralScenario.of(read(name + ".json"));
    }

    /** Its exact answers. */
    public static JsonNode truth(String name) {
        return read(name + ".truth.json");
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(RESOURCES.resolve(file)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
