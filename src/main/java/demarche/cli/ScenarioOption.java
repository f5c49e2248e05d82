package demarche.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Names the scenario of a saved game. */
final class ScenarioOption {

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "The scenario of the game, where it is not among those of the program.")
    Optional<Path> file = Optional.empty();
}
