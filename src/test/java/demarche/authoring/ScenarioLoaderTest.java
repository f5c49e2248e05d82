package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.scenario.Direction;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScenarioLoaderTest {

    private static final Path FORMAT_PAGE = Path.of("docs/scenario-format.md");

    private final ScenarioLoader loader = new ScenarioLoader();

    @Nested
    class TheScenarioAtTheEndOfTheFormatPage {

        private Scenario scenario;

        @BeforeEach
        void load() throws IOException {
            Loading loading = loader.load("the-phone-call.yaml", example().getBytes(StandardCharsets.UTF_8));
            assertThat(loading.diagnostics()).isEmpty();
            scenario = loading.scenario().orElseThrow();
        }

        @Test
        void hasItsHeading() {
            assertThat(scenario.heading().id()).isEqualTo("the-phone-call");
            assertThat(scenario.heading().version()).isEqualTo(1);
            assertThat(scenario.heading().language()).isEqualTo("en");
            assertThat(scenario.heading().fingerprint()).matches("[0-9a-f]{32}");
        }

        @Test
        void hasItsMeters() {
            Meter relation = scenario.meter("tokyo-beijing").orElseThrow();
            assertThat(relation.isRelation()).isTrue();
            assertThat(relation.label()).isEqualTo("Tokyo–Beijing");
            assertThat(relation.highIs()).isEqualTo(Direction.GOOD);
            assertThat(scenario.meter("tension").orElseThrow().start()).isEqualTo(50);
        }

        @Test
        void hasItsOptionsWithTheirEffects() {
            Option call = scenario.option("call").orElseThrow();
            assertThat(call.index()).isZero();
            assertThat(call.effects()).hasSize(2);
            assertThat(scenario.option("tow").orElseThrow().index()).isEqualTo(1);
        }

        @Test
        void hasConditionsThatPointAtItsOptionsAndEvents() {
            assertThat(scenario.event("protest").orElseThrow().when()).hasToString("chose(tow)");
            assertThat(scenario.endings().get(0).when()).hasToString("happened(protest)");
        }
    }

    private static String example() throws IOException {
        String page = Files.readString(FORMAT_PAGE);
        int heading = page.indexOf("## A small complete scenario");
        int start = page.indexOf("```yaml\n", heading) + "```yaml\n".length();
        return page.substring(start, page.indexOf("```", start));
    }
}
