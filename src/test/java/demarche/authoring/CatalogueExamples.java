package demarche.authoring;

import demarche.analysis.Budget;
import demarche.analysis.Workers;
import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Entry;
import demarche.authoring.diagnostic.Severity;
import demarche.authoring.lint.Effort;
import demarche.authoring.lint.Linter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The examples of the catalogue as files. Where an example cannot be written out, its resource says how the file is made
 * from it: {@code times} repeats the last line so often, {@code encoding} is how it is stored. Where it is a translation,
 * {@code translates} is the scenario.
 */
final class CatalogueExamples {

    static final String FILE = "example.yaml";

    private static final Effort EFFORT = new Effort(new Budget(10_000, 1L << 24), 500, Workers.ONE);

    private static final Catalogue CATALOGUE = new Catalogue();

    private CatalogueExamples() {}

    static Entry entry(Code code) {
        return CATALOGUE.entry(code);
    }

    static Loading failing(Code code) throws IOException {
        Map<?, ?> resource = resource(code);
        String text = entry(code).failing();
        if (resource.get("times") instanceof Integer times) {
            String body = text.stripTrailing();
            String last = body.substring(body.lastIndexOf('\n') + 1);
            text = body + "\n" + (last + "\n").repeat(times);
        }
        Charset encoding =
                resource.get("encoding") instanceof String name ? Charset.forName(name) : StandardCharsets.UTF_8;
        return said(code, resource, text.getBytes(encoding));
    }

    /** What is said of it by whoever knows the code. */
    private static Loading said(Code code, Map<?, ?> resource, byte[] bytes) {
        if (resource.get("translates") instanceof String scenario) {
            return new ScenarioLoader()
                    .translation(FILE, bytes, scenario.getBytes(StandardCharsets.UTF_8))
                    .loading();
        }
        return entry(code).severity() == Severity.ADVICE
                ? new Linter().lint(FILE, bytes, EFFORT).loading()
                : new ScenarioLoader().load(FILE, bytes);
    }

    static Loading mended(Code code) throws IOException {
        return said(code, resource(code), entry(code).mended().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<?, ?> resource(Code code) throws IOException {
        try (InputStream in =
                Code.class.getResourceAsStream("/demarche/authoring/diagnostics/" + code.id() + ".yaml")) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        }
    }
}
