package demarche;

import demarche.authoring.ScenarioLoader;
import demarche.engine.Rules;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is measured: scenarios of this project, by their files. */
public final class Bench {

    /** A scenario made for measuring: one seat, 13 turns, no text. */
    public static final String MEDIUM = "src/bench/speed-medium.yaml";

    /** The largest that ships. */
    public static final String TWO_FRONTS = "scenarios/two-fronts.yaml";

    private Bench() {}

    /** Reads a scenario, which must be there and have no errors. */
    public static Scenario scenario(String file) {
        try {
            return new ScenarioLoader()
                    .load(file, Files.readAllBytes(Path.of(file)))
                    .scenario()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same, ready to be played. */
    public static Rules rules(String file) {
        return new Rules(scenario(file));
    }
}
