package demarche;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.analysis.Budget;
import demarche.analysis.Census;
import demarche.analysis.Workers;
import demarche.authoring.ScenarioLoader;
import demarche.engine.Rules;
import demarche.report.CensusLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts every shipped scenario again, as far as there is time for in each build; CONTRIBUTING.md says how to renew a
 * census, which counts the whole.
 */
@DisplayName("The census beside each scenario")
class CensusTest {

    private static final Budget EACH_BUILD = new Budget(300_000, Long.MAX_VALUE);

    /** What each seat can force takes longer to work out than what there is. */
    private static final long FEW = 10_000;

    static List<Path> files() throws IOException {
        return ShippedScenariosTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWhatThereIs(Path file) throws IOException {
        String name = file.toString().replace(".yaml", ".census.txt");
        assertThat(Path.of(name))
                .as("missing: ./demarche solve --census=%s %s", name, file)
                .exists();
        List<String> stated = Files.readAllLines(Path.of(name));
        Rules rules = new Rules(new ScenarioLoader()
                .load(file.toString(), Files.readAllBytes(file))
                .scenario()
                .orElseThrow());
        Census census = Census.of(rules, EACH_BUILD, Workers.ONE);
        List<String> counted = new ArrayList<>(CensusLines.states(census));
        counted.addAll(CensusLines.fires(census));
        if (census.counted().isComplete()) {
            counted.addAll(CensusLines.odds(census));
        }
        if (census.counted().isComplete() && census.counted().states() <= FEW) {
            counted.addAll(CensusLines.powers(census.withPowers(EACH_BUILD, Workers.ONE)));
        }
        assertThat(counted).hasSizeGreaterThan(2);
        assertThat(stated)
                .as("to renew it: %s", renewal(stated.get(0), file, name))
                .containsSubsequence(counted);
        assertThat(stated.stream().filter(line -> line.startsWith("odds ")))
                .hasSameSizeAs(rules.scenario().endings());
    }

    /** The command that the first line of a census names. */
    private static String renewal(String heading, Path file, String name) {
        return heading.replaceFirst(".*: demarche", "./demarche").replace("OUT FILE", name + " " + file);
    }
}
