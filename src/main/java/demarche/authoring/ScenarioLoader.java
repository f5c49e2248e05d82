package demarche.authoring;

import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.reading.ScenarioReader;
import demarche.authoring.schema.ScenarioSchema;
import demarche.authoring.yaml.Decoder;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.SourceText;
import demarche.authoring.yaml.TreeBuilder;
import demarche.scenario.Scenario;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Loads scenarios from bytes. Never throws on what they hold: every mistake is a diagnostic. */
public final class ScenarioLoader {

    private final Catalogue catalogue = new Catalogue();
    private @Nullable CompletableFuture<ScenarioSchema> schema;

    /**
     * Loads a scenario.
     *
     * @param file what diagnostics call the file
     * @param bytes what is in it
     */
    public Loading load(String file, byte[] bytes) {
        CompletableFuture<ScenarioSchema> ready = schema();
        Findings findings = new Findings(file, catalogue);
        SourceText source = new Decoder(findings).decode(bytes);
        Optional<Scenario> scenario = findings.hasErrors() ? Optional.empty() : read(source, ready, findings);
        return new Loading(
                file, findings.hasErrors() ? Optional.empty() : scenario, findings.inOrder(), source.lines());
    }

    private static Optional<Scenario> read(
            SourceText source, CompletableFuture<ScenarioSchema> schema, Findings findings) {
        Optional<Mapping> root = new TreeBuilder(source, findings).build();
        return root.map(mapping -> {
            Mapping respelt = schema.join().check(mapping, findings).respelt();
            return new ScenarioReader(source, findings).read(respelt);
        });
    }

    /** Set up once, beginning while the first file is parsed, since both take time. */
    private synchronized CompletableFuture<ScenarioSchema> schema() {
        if (schema == null) {
            schema = CompletableFuture.supplyAsync(ScenarioSchema::new, ScenarioLoader::aside);
        }
        return schema;
    }

    private static void aside(Runnable task) {
        Thread thread = new Thread(task, "schema");
        thread.setDaemon(true);
        thread.start();
    }
}
