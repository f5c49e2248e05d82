package demarche.authoring;

import demarche.authoring.translation.TranslationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the translations of a scenario are: in files beside it, named NAME.LANG.yaml. */
public final class TranslationFiles {

    private static final Pattern NAME = Pattern.compile("(.+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(\\.ya?ml)");
    /** The mark of a translation stands in its first lines. */
    private static final int HEAD = 4096;

    private TranslationFiles() {}

    /** Where the translation of a scenario to a language is, or would be. */
    public static Path beside(Path scenario, String language) {
        return new Origin.OnDisk(scenario).translation(language).file();
    }

    /** Where the translations are, or would be, in which a scenario is shown in a language; the nearest first. */
    public static List<Path> beside(Path scenario, Locale language) {
        return tags(language).stream().map(tag -> beside(scenario, tag)).toList();
    }

    /** The scenario that a file translates, by its name and its first lines; empty where it is no translation. */
    public static Optional<Path> original(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() && isMarked(file)
                ? Optional.of(file.resolveSibling(name.group(1) + name.group(3)))
                : Optional.empty();
    }

    private static boolean isMarked(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.lines().anyMatch(line -> line.startsWith(TranslationReader.MARK + ":"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * The translations of a scenario, by their languages.
     *
     * @throws IOException if its folder cannot be read
     */
    public static Map<String, Path> of(Path scenario) throws IOException {
        Path folder = scenario.toAbsolutePath().getParent();
        Map<String, Path> found = new TreeMap<>();
        if (folder == null) {
            return found;
        }
        String wanted = String.valueOf(scenario.getFileName());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches() && (name.group(1) + name.group(3)).equals(wanted) && isMarked(file)) {
                    found.put(name.group(2), beside(scenario, name.group(2)));
                }
            }
        }
        return found;
    }

    /** The tags under which a translation may be found for someone who reads a language, the nearest first. */
    static List<String> tags(Locale language) {
        if (language.getLanguage().isEmpty()) {
            return List.of();
        }
        Locale.Builder script = new Locale.Builder().setLanguage(language.getLanguage());
        LinkedHashSet<String> tags = new LinkedHashSet<>();
        tags.add(language.toLanguageTag());
        if (!language.getScript().isEmpty()) {
            tags.add(script.setScript(language.getScript()).build().toLanguageTag());
        }
        tags.add(language.getLanguage());
        return new ArrayList<>(tags);
    }
}
