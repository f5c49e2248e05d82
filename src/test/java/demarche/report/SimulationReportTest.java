package demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Golden;
import demarche.Scenarios;
import demarche.analysis.Policy;
import demarche.analysis.Workers;
import demarche.analysis.simulation.Casting;
import demarche.analysis.simulation.Simulation;
import demarche.analysis.simulation.Strategy;
import demarche.engine.Rules;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SimulationReportTest {

    private static final int COLUMNS = 80;

    private static List<String> report(Scenario scenario, Casting casting, boolean ascii) {
        Simulation simulation = Simulation.run(new Rules(scenario), casting, 1, 2_000, Workers.ONE, more -> {});
        return SimulationReport.of(
                scenario, simulation, new Paper(COLUMNS, ascii, String::length), "demarche play FILE --replay SEED");
    }

    private static Scenario ferry() throws IOException {
        return Scenarios.of(Files.readString(Path.of("src/test/resources/scenarios/everything.yaml")));
    }

    @Test
    void tellsAllThatWasCounted() throws IOException {
        Golden.check(
                "analysis/simulation-ferry.txt",
                String.join("\n", report(ferry(), Casting.all(Policy.BY_WEIGHT), false)));
    }

    @Test
    void makesDoWithAsciiAndSaysWhoIsAdvised() throws IOException {
        Casting casting = new Casting(Policy.UNIFORM, 1, Strategy.CAUTIOUS);
        Golden.check("analysis/simulation-ferry-ascii.txt", String.join("\n", report(ferry(), casting, true)));
    }

    @Test
    void fitsThePaper() throws IOException {
        for (Path file : List.of(Path.of("scenarios/two-fronts.yaml"), Path.of("scenarios/first-briefing.yaml"))) {
            Casting casting = new Casting(Policy.UNIFORM, 0, Strategy.CAUTIOUS);
            assertThat(report(Scenarios.of(Files.readString(file)), casting, false))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
        }
    }

    @Nested
    class OfWhatWasNeverComeUpon {

        private static final String FAULTS = """
                meters: {tension: {label: Tension, start: 50}, trust: {label: Trust, start: 40}}
                flags: {quarrel: They no longer speak.}
                turns:
                  - id: spring
                    date: Spring
                    title: Spring
                    briefing: [Calm., {when: tension > 90, text: Not calm.}]
                    decisions:
                      beijing:
                        question: What now?
                        options:
                          - {id: talk, label: Talk, effects: {trust: +20}}
                          - {id: wait, label: Wait, effects: {tension: +20, quarrel: raise}}
                          - {id: force, label: Force, needs: trust >= 60}
                  - {id: summer, date: Summer, title: Summer}
                  - {id: skipped, date: Later, title: Later, when: tension < trust - 20}
                drift:
                  - {id: calm, when: tension < 20 and turn > spring, effects: {trust: +1}, why: W, projection: true}
                events:
                  - {id: rift, title: R, when: quarrel and trust > 50, text: T, projection: true, effects: {trust: -1}}
                  - {id: luck, title: L, when: quarrel, chance: 0, text: T, projection: true, effects: {trust: -1}}
                  - {id: after, title: A, when: turn > skipped, text: T, projection: true, effects: {trust: -1}}
                endings:
                  - {id: loud, immediate: true, when: tension >= 200 - 100, title: L, text: T, projection: true}
                  - {id: first, when: quarrel, title: F, text: T, projection: true}
                  - {id: second, when: quarrel and tension > 60, title: S, text: T, projection: true}
                  - {id: last, title: E, text: T, projection: true}
                """;

        @Test
        void saysWhy() {
            List<String> lines = report(Scenarios.world(FAULTS), Casting.all(Policy.UNIFORM), false);
            int from = lines.indexOf("Never come upon, and why, as far as the first 2,000 games show");
            int to = lines.indexOf("That no game came upon something does not prove that none can.");
            assertThat(lines.subList(from + 1, to))
                    .containsExactly(
                            "  spring, paragraph 2: `tension > 90` never held: tension was 50.",
                            "  turn skipped: `tension < trust - 20` never held: tension was 50 to 70, trust -",
                            "      20 was 20 to 40.",
                            "  option force: `trust >= 60` never held: trust was 40.",
                            "  drift calm: `tension < 20` never held: tension was 50 to 70.",
                            "  event rift: `quarrel` and `trust > 50` each held at times, but never together.",
                            "  event luck: Its condition held 1,962 of 4,000 times, but its chance never",
                            "      came.",
                            "  event after: `turn > skipped` never held.",
                            "  ending loud: `tension >= 200 - 100` never held: tension was 50 to 70.",
                            "  ending second: Its condition held 981 of 2,000 times, but an ending before it",
                            "      always came first.");
        }
    }
}
