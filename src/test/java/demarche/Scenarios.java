package demarche;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.scenario.Scenario;
import java.nio.charset.StandardCharsets;

/** Scenarios for tests, from YAML. */
public final class Scenarios {

    private Scenarios() {}

    /** The scenario of a text; fails with its diagnostics where there are errors. */
    public static Scenario of(String yaml) {
        Loading loading = new ScenarioLoader().load("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(loading.hasErrors())
                .as(() ->
                        loading.diagnostics().stream().map(Diagnostic::toString).toList() + "\n" + yaml)
                .isFalse();
        return loading.scenario().orElseThrow();
    }

    /** A scenario of which only the parts that matter are given: what stands from {@code meters} on. */
    public static Scenario world(String yaml) {
        return of("""
                demarche: 1
                id: test
                title: Test
                summary: A test.
                actors: {beijing: {name: Beijing}, tokyo: {name: Tokyo}}
                seats: {beijing: {role: You advise Beijing.}, tokyo: {role: You advise Tokyo.}}
                """ + yaml);
    }
}
