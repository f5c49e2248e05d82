package demarche.cli;

import demarche.terminal.screen.Depth;
import demarche.terminal.screen.Looks;
import demarche.terminal.screen.Theme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

    /** Whether lines are wanted instead of screens, as other programs of the terminal ask for it too. */
    private static final String ACCESSIBLE = "ACCESSIBLE";

    /** Set by Emacspeak, by BRLTTY’s library, and on desktops where assistive programs are turned on for good. */
    private static final List<String> OF_SCREEN_READERS = List.of(
            "EMACSPEAK_DIR", "DTK_PROGRAM", "BRLAPI_HOST", "GNOME_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON");

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
        return properties.getProperty(TERMINAL, "").equals("yes") && canDraw() && !isPlainWanted();
    }

    /** Whether the environment asks for plain lines. */
    boolean isPlainWanted() {
        return isOn(ACCESSIBLE);
    }

    /** Whether a program that reads the screen aloud is likely, and the environment does not say what is wanted. */
    boolean isReadAloud() {
        return environment.getOrDefault(ACCESSIBLE, "").isEmpty()
                && OF_SCREEN_READERS.stream().anyMatch(this::isOn);
    }

    private boolean isOn(String variable) {
        String value = environment.getOrDefault(variable, "").toLowerCase(Locale.ROOT);
        return !value.isEmpty() && !List.of("0", "no", "false", "off").contains(value);
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

    /** How the screens look best here, where nobody has said how they should. */
    Looks looks(boolean ascii) {
        return new Looks(Theme.of(environment), Depth.of(environment), ascii);
    }

    /** Whether the terminal is to be trusted with the letters of ASCII only. */
    boolean isAsciiOnly() {
        String letters = properties.getProperty("demarche.letters", "");
        return letters.isEmpty() ? !locale().contains("utf") : letters.equals("ascii");
    }

    private String locale() {
        return first("LC_ALL", "LC_CTYPE", "LANG").toLowerCase(Locale.ROOT);
    }

    /** The value of the first of these variables that has one; empty where none has. */
    private String first(String... names) {
        return Arrays.stream(names)
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The language that was asked for by the program's own variable, if one was. */
    Optional<Locale> languageAsked() {
        return Optional.of(environment.getOrDefault(LanguageOption.VARIABLE, ""))
                .filter(value -> !value.isEmpty())
                .map(Surroundings::language);
    }

    /** The language that the player has set in the game, if one is. */
    Optional<Locale> languageSet() {
        return SettingsFile.of(environment, properties).glance().language();
    }

    /**
     * The language of the interface unless a command says otherwise: the one asked for, else the one that is set, else
     * that of the locale.
     */
    Locale language() {
        return languageAsked().or(this::languageSet).orElseGet(this::languageOfLocale);
    }

    /** The language where nobody has set one: the one asked for, else that of the locale. */
    Locale languageUnset() {
        return languageAsked().orElseGet(this::languageOfLocale);
    }

    /** English where the terminal is not to be trusted with its letters. */
    private Locale languageOfLocale() {
        return isAsciiOnly() ? Locale.ROOT : language(first("LC_ALL", "LC_MESSAGES", "LANG"));
    }

    /** The language of a locale as the environment writes it, such as "ja_JP.UTF-8"; of "C", none. */
    private static Locale language(String locale) {
        String tag = locale.replaceFirst("[.@].*", "").replace('_', '-');
        return tag.equals("C") || tag.equals("POSIX") ? Locale.ROOT : Locale.forLanguageTag(tag);
    }
}
