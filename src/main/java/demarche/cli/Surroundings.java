package demarche.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the program was started in.
 *
 * @param properties what the launcher tells: {@code demarche.home}, {@code demarche.terminal}, {@code demarche.letters}
 * @param environment the variables of the environment
 */
record Surroundings(Properties properties, Map<String, String> environment) {

    private static final String TERMINAL = "demarche.terminal";

    static Surroundings ofProcess() {
        return new Surroundings(System.getProperties(), System.getenv());
    }

    /** The folder of the project, if the launcher has said. */
    Optional<Path> home() {
        return Optional.ofNullable(properties.getProperty(SavesOption.HOME)).map(Path::of);
    }

    /** The program as it can be typed in the current folder. */
    String program() {
        boolean here = home().filter(path -> path.toAbsolutePath()
                        .normalize()
                        .equals(Path.of("").toAbsolutePath().normalize()))
                .isPresent();
        return here && File.separatorChar == '/' ? "./demarche" : "demarche";
    }

    /** Where games are saved unless a command says otherwise. */
    Path saves() {
        return SavesOption.folder(null, environment, properties.getProperty(SavesOption.HOME));
    }

    /** Whether screens can be drawn and that is known without asking anybody. */
    boolean isKnownToDraw() {
        return properties.getProperty(TERMINAL, "").equals("yes") && canDraw();
    }

    /** Whether screens can be drawn: both ends are a terminal, and one that can move its cursor. */
    boolean canDraw() {
        String kind = environment.getOrDefault("TERM", "");
        return !kind.isEmpty() && !kind.equals("dumb") && isTerminal();
    }

    /**
     * The launcher knows. Without it the question goes to a program that inherits the streams, for what Java says of
     * its console has changed: since version 22 there is one even where input and output are files.
     */
    boolean isTerminal() {
        String known = properties.getProperty(TERMINAL, "");
        return known.isEmpty() ? askShell() : known.equals("yes");
    }

    private static boolean askShell() {
        try {
            return new ProcessBuilder("sh", "-c", "test -t 0 && test -t 1")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean wantsColours() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether the terminal is to be trusted with the letters of ASCII only. */
    boolean isAsciiOnly() {
        String letters = properties.getProperty("demarche.letters", "");
        return letters.isEmpty() ? !locale().contains("utf") : letters.equals("ascii");
    }

    private String locale() {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
