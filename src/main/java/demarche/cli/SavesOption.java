package demarche.cli;

import demarche.saves.SaveFolder;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where games are saved: the folder that {@code --saves} names, else the one that {@code DEMARCHE_SAVES} names, else
 * {@code saves} in the program's home, or in the current folder where the program was started without its launcher.
 */
final class SavesOption {

    static final String VARIABLE = "DEMARCHE_SAVES";
    static final String HOME = "demarche.home";

    @Option(
            names = "--saves",
            paramLabel = "DIR",
            description = "The folder of saved games. Default: " + VARIABLE + ", else saves beside the program.")
    private @Nullable Path named;

    SaveFolder folder() {
        return folder(Surroundings.ofProcess());
    }

    SaveFolder folder(Surroundings surroundings) {
        return new SaveFolder(folder(
                named, surroundings.environment(), surroundings.properties().getProperty(HOME)));
    }

    static Path folder(@Nullable Path named, Map<String, String> environment, @Nullable String home) {
        if (named != null) {
            return named;
        }
        String variable = environment.getOrDefault(VARIABLE, "");
        return variable.isEmpty() ? Path.of(home == null ? "" : home).resolve("saves") : Path.of(variable);
    }
}
