package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.diagnostic.Diagnostic;
import demarche.scenario.Direction;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Nested
    class OneSlip {

        @Test
        void isOneProblemHoweverMuchHangsOnIt() throws IOException {
            assertThat(problems("        options:\n", "        optoins:\n")).containsExactly("Did you mean `options`?");
            assertThat(problems("turns:\n", "trns:\n")).containsExactly("Did you mean `turns`?");
            assertThat(problems("turns:\n", "steps:\n")).containsExactly("Did you mean `turns`?");
            assertThat(problems("  tension: {", "  ten sion: {"))
                    .singleElement()
                    .asString()
                    .startsWith("Write `ten-sion`");
        }

        @Test
        void hidesNoOther() throws IOException {
            assertThat(problems("tension < 60", "tensoin < 60 and tokio-beijing > 3 and 5"))
                    .containsExactly(
                            "Did you mean `tension`?",
                            "Did you mean `tokyo-beijing`?",
                            "Say again what is compared: `tokio-beijing > 5`.");
        }

        @Test
        void mayBeAnEventOrAnOptionNamedBare() throws IOException {
            assertThat(problems("when: happened(protest)", "when: protest"))
                    .containsExactly("Did you mean `happened(protest)`?");
            assertThat(problems("when: chose(tow)", "when: not tow")).containsExactly("Did you mean `chose(tow)`?");
        }

        private List<String> problems(String correct, String wrong) throws IOException {
            assertThat(example()).contains(correct);
            byte[] bytes = example().replace(correct, wrong).getBytes(StandardCharsets.UTF_8);
            return loader.load("slip.yaml", bytes).diagnostics().stream()
                    .map(Diagnostic::help)
                    .toList();
        }
    }

    private static String example() throws IOException {
        String page = Files.readString(FORMAT_PAGE);
        int heading = page.indexOf("## A small complete scenario");
        int start = page.indexOf("```yaml\n", heading) + "```yaml\n".length();
        return page.substring(start, page.indexOf("```", start));
    }
}
