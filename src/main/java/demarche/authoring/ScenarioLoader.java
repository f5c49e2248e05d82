package demarche.authoring;

import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.reading.ScenarioReader;
import demarche.authoring.schema.ScenarioSchema;
import demarche.authoring.translation.TextTree;
import demarche.authoring.translation.Translation;
import demarche.authoring.translation.TranslationReader;
import demarche.authoring.yaml.Decoder;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.SourceText;
import demarche.authoring.yaml.TreeBuilder;
import demarche.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
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
        return load(file, bytes, root -> Optional.empty());
    }

    /**
     * Loads a scenario as a translation has it. What the translation lacks stays in the original language; whatever is
     * wrong with it, the scenario is there if it would be without, and no diagnostic is about it.
     */
    public Loading load(String file, byte[] bytes, byte[] translation) {
        return load(file, bytes, root -> translated(root, translation));
    }

    private Loading load(String file, byte[] bytes, Function<Mapping, Optional<Mapping>> other) {
        CompletableFuture<ScenarioSchema> ready = schema();
        Findings findings = new Findings(file, catalogue);
        SourceText source = new Decoder(findings).decode(bytes);
        Optional<Mapping> root = findings.hasErrors() ? Optional.empty() : tree(source, ready, findings);
        Optional<Scenario> scenario = root.map(mapping -> new ScenarioReader(source, findings).read(mapping));
        if (findings.hasErrors()) {
            scenario = Optional.empty();
        } else if (root.isPresent()) {
            scenario = other.apply(root.get())
                    .flatMap(mapping -> again(source, mapping))
                    .or(fixed(scenario));
        }
        return new Loading(file, scenario, findings.inOrder(), root, source.lines());
    }

    private static <T> Supplier<Optional<T>> fixed(Optional<T> value) {
        return () -> value;
    }

    /** The scenario in other words. That they change nothing else has been seen to; should they, it does not count. */
    private Optional<Scenario> again(SourceText source, Mapping root) {
        Findings findings = new Findings("", catalogue);
        Scenario scenario = new ScenarioReader(source, findings).read(root);
        return findings.hasErrors() ? Optional.empty() : Optional.of(scenario);
    }

    private Optional<Mapping> translated(Mapping root, byte[] bytes) {
        Findings findings = new Findings("", catalogue);
        return translation(bytes, findings).map(translation -> {
            ScenarioTexts texts = ScenarioTexts.of(root);
            new TranslationReader(findings).check(translation.words(), translation.root(), texts.id(), texts.units());
            return findings.hasErrors() ? root : TextTree.with(root, translation.words());
        });
    }

    /**
     * Reads a translation of a scenario.
     *
     * @param file what diagnostics call it
     * @param bytes what is in it
     * @param scenario what is in the scenario's file, which has no errors
     */
    public TranslationLoading translation(String file, byte[] bytes, byte[] scenario) {
        Findings findings = new Findings(file, catalogue);
        List<String> lines = new Decoder(findings).decode(bytes).lines();
        Optional<Read> read = translation(bytes, findings);
        Optional<ScenarioTexts> texts = load("", scenario).texts();
        if (read.isPresent() && texts.isPresent()) {
            new TranslationReader(findings)
                    .check(
                            read.get().words(),
                            read.get().root(),
                            texts.get().id(),
                            texts.get().units());
        }
        Optional<Scenario> translated = findings.hasErrors()
                ? Optional.empty()
                : load("", scenario, bytes).scenario();
        return new TranslationLoading(
                read.map(Read::words), new Loading(file, translated, findings.inOrder(), read.map(Read::root), lines));
    }

    private record Read(Mapping root, Translation words) {}

    private static Optional<Read> translation(byte[] bytes, Findings findings) {
        SourceText source = new Decoder(findings).decode(bytes);
        return findings.hasErrors()
                ? Optional.empty()
                : new TreeBuilder(source, findings)
                        .build()
                        .map(root -> new Read(root, new TranslationReader(findings).read(root)));
    }

    private static Optional<Mapping> tree(
            SourceText source, CompletableFuture<ScenarioSchema> schema, Findings findings) {
        return new TreeBuilder(source, findings)
                .build()
                .map(mapping -> schema.join().check(mapping, source, findings).respelt());
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
