package demarche.cli;

import demarche.terminal.screen.Preference;
import demarche.terminal.screen.Settings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What a player has set, as a small file of lines such as {@code theme = light}, to be read and changed by hand too.
 *
 * <p>Nothing in it is lost: what it does not know stays, comments and all, when a value is changed; and of a file with
 * something wrong in it a copy is put aside before the rest is kept.
 */
final class SettingsFile {

    /** The variable of the environment that names another file. */
    static final String VARIABLE = "DEMARCHE_SETTINGS";

    private final Path path;

    SettingsFile(Path path) {
        this.path = path;
    }

    /**
     * Where the settings are: the file that {@code DEMARCHE_SETTINGS} names, else in the folder where this system keeps
     * such things.
     */
    static SettingsFile of(Map<String, String> environment, Properties system) {
        String named = environment.getOrDefault(VARIABLE, "");
        return new SettingsFile(named.isEmpty() ? folder(environment, system).resolve("settings") : Path.of(named));
    }

    private static Path folder(Map<String, String> environment, Properties system) {
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(system.getProperty("user.home", ""));
        if (name.startsWith("windows")) {
            return under(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Demarche");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Demarche");
        }
        return under(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("demarche");
    }

    private static Path under(Map<String, String> environment, String variable, Path usual) {
        String named = environment.getOrDefault(variable, "");
        return named.isEmpty() ? usual : Path.of(named);
    }

    Path path() {
        return path;
    }

    /**
     * What was read.
     *
     * @param settings as far as they can be understood
     * @param trouble what was wrong and what has been done about it, or empty
     */
    record Reading(Settings settings, String trouble) {}

    /** Reads the file; where there is none, everything is as usual. */
    Reading read() {
        try {
            Understood understood = Understood.of(lines());
            return understood.wrong().isEmpty() ? new Reading(understood.settings(), "") : putAside(understood);
        } catch (CharacterCodingException notText) {
            return putAside(new Understood(Settings.USUAL, List.of(), List.of("it is no text")));
        } catch (IOException unreadable) {
            return new Reading(Settings.USUAL, "The settings in " + path + " cannot be read; everything is as usual.");
        }
    }

    /** What can be understood of the file; nothing is said of the rest, and nothing done about it. */
    Settings glance() {
        try {
            return Understood.of(lines()).settings();
        } catch (IOException unreadable) {
            // Whoever reads it in earnest will say so.
            return Settings.USUAL;
        }
    }

    /**
     * Lines of the file, looked through.
     *
     * @param settings what they set
     * @param good those that can be understood
     * @param wrong what is wrong with each of the others
     */
    private record Understood(Settings settings, List<String> good, List<String> wrong) {

        static Understood of(List<String> lines) {
            Settings settings = Settings.USUAL;
            List<String> good = new ArrayList<>();
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String problem = problem(lines.get(i));
                if (problem.isEmpty()) {
                    good.add(lines.get(i));
                    settings = with(settings, lines.get(i));
                } else {
                    wrong.add("line " + (i + 1) + ": " + problem);
                }
            }
            return new Understood(settings, good, wrong);
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static boolean saysNothing(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf('='))).strip();
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1).strip();
    }

    private static Optional<Preference> preference(String line) {
        return Arrays.stream(Preference.values())
                .filter(preference -> preference.word().equals(key(line)))
                .findFirst();
    }

    /** What is wrong with a line, or empty. A key that is not known may be another version's. */
    private static String problem(String line) {
        if (saysNothing(line)) {
            return "";
        }
        if (key(line).isEmpty()) {
            return "it should say what is set to what, as in “theme = light”";
        }
        return preference(line)
                .filter(known -> !known.choices().contains(value(line)))
                .map(known ->
                        known.word() + " can be " + String.join(", ", known.choices()) + ", not “" + value(line) + "”")
                .orElse("");
    }

    private static Settings with(Settings settings, String line) {
        return saysNothing(line)
                ? settings
                : preference(line)
                        .map(known -> settings.with(known, value(line)))
                        .orElse(settings);
    }

    private Reading putAside(Understood understood) {
        String what = "Of the settings in " + path + " not all can be understood: "
                + understood.wrong().stream().collect(Collectors.joining("; ")) + ".";
        try {
            Path aside = aside();
            Files.copy(path, aside);
            write(understood.good());
            return new Reading(
                    understood.settings(), what + " The rest holds. The file as it was is now " + aside + ".");
        } catch (IOException failure) {
            return new Reading(understood.settings(), what + " The rest holds; the file was left as it is.");
        }
    }

    /** A name that no file has yet. */
    private Path aside() {
        Path name = path.resolveSibling(path.getFileName() + ".damaged");
        for (int number = 2; Files.exists(name); number++) {
            name = path.resolveSibling(path.getFileName() + ".damaged-" + number);
        }
        return name;
    }

    /** Sets one preference, and leaves the rest of the file as it is; gives what went wrong, or nothing. */
    String keep(Preference preference, String value) {
        String line = preference.word() + " = " + value;
        try {
            List<String> lines = new ArrayList<>(lines());
            boolean known = lines.stream().anyMatch(old -> key(old).equals(preference.word()));
            if (!known) {
                lines.add(line);
            }
            lines.replaceAll(old -> key(old).equals(preference.word()) ? line : old);
            write(lines);
            return "";
        } catch (IOException failure) {
            return "This holds until you stop: it cannot be kept in " + path + ".";
        }
    }

    /** All or nothing: a file that is half written would be damaged. */
    private void write(List<String> lines) throws IOException {
        // Where the file is only linked to, as by those who keep such files elsewhere, the link stays.
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path whole = Files.createTempFile(folder, "settings", ".new");
        try {
            Files.write(whole, lines, StandardCharsets.UTF_8);
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
