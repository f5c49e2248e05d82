package demarche.authoring.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words for every code, read from the program's resources when they are first needed. */
public final class Catalogue {

    private final Map<Code, Entry> read = new EnumMap<>(Code.class);

    /** What is said of a code. */
    public synchronized Entry entry(Code code) {
        return read.computeIfAbsent(code, Catalogue::read);
    }

    private static Entry read(Code code) {
        String resource = code.id() + ".yaml";
        try (InputStream in = Catalogue.class.getResourceAsStream("/demarche/authoring/diagnostics/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + resource);
            }
            Map<?, ?> fields = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new Entry(
                    text(fields, "code"),
                    Severity.valueOf(text(fields, "severity").toUpperCase(Locale.ROOT)),
                    text(fields, "title"),
                    text(fields, "message"),
                    texts(fields, "help"),
                    text(fields, "explanation"),
                    text(fields, "failing"),
                    text(fields, "mended"));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The program cannot read its resource " + resource, unreadable);
        }
    }

    private static String text(Map<?, ?> fields, String key) {
        Object value = fields.get(key);
        return value == null ? "" : value.toString();
    }

    private static List<String> texts(Map<?, ?> fields, String key) {
        return fields.get(key) instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(text(fields, key));
    }
}
