package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.translation.Progress;
import demarche.authoring.translation.TextUnit;
import demarche.authoring.translation.Translation;
import demarche.authoring.translation.TranslationText;
import demarche.scenario.Band;
import demarche.scenario.Goal;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A translation")
class TranslationTest {

    private static final Path EVERYTHING = Path.of("src/test/resources/scenarios/everything.yaml");

    private final ScenarioLoader loader = new ScenarioLoader();

    @TempDir
    private Path folder;

    private static String everything() throws IOException {
        return Files.readString(EVERYTHING);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ScenarioTexts texts(String scenario) {
        return loader.load("", bytes(scenario)).texts().orElseThrow();
    }

    /** Every text with a word before it, so that each can be told from its original. */
    private String translated(String scenario) {
        ScenarioTexts texts = texts(scenario);
        Map<String, Translation.Entry> entries = new LinkedHashMap<>();
        for (TextUnit unit : texts.units()) {
            String text = unit.key().endsWith(".also") ? "別名一 | 別名二" : "訳：" + unit.source();
            entries.put(unit.key(), new Translation.Entry(unit.hash(), text, Place.START));
        }
        return TranslationText.of(new Translation(texts.id(), "ja", entries), texts.units());
    }

    private Scenario load(String scenario, String translation) {
        return loader.load("s.yaml", bytes(scenario), bytes(translation))
                .scenario()
                .orElseThrow();
    }

    @Test
    void changesEveryTextAndNothingElse() throws IOException {
        Scenario original =
                loader.load("s.yaml", bytes(everything())).scenario().orElseThrow();
        Scenario scenario = load(everything(), translated(everything()));
        assertThat(scenario.heading().fingerprint())
                .isEqualTo(original.heading().fingerprint());
        assertThat(scenario.heading().language()).isEqualTo("ja");
        assertThat(scenario.heading().title())
                .isEqualTo("訳：" + original.heading().title());
        assertThat(scenario.turns()).hasSameSizeAs(original.turns());
        assertThat(scenario.options()).allMatch(option -> option.label().startsWith("訳："));
        assertThat(scenario.options())
                .allMatch(option -> option.pro().isEmpty() || option.pro().startsWith("訳："));
        assertThat(scenario.events()).allMatch(event -> event.title().startsWith("訳："));
        assertThat(scenario.endings())
                .allMatch(ending -> ending.passage().text().startsWith("訳："));
        assertThat(scenario.turns())
                .flatExtracting(turn -> turn.briefing())
                .allMatch(paragraph -> paragraph.passage().text().startsWith("訳："));
        assertThat(scenario.meters())
                .flatExtracting(meter -> meter.bands())
                .extracting(Band::name)
                .allMatch(name -> name.startsWith("訳："));
        assertThat(scenario.flags()).allMatch(flag -> flag.text().startsWith("訳："));
        assertThat(scenario.meters().stream().map(meter -> meter.start()))
                .isEqualTo(
                        original.meters().stream().map(meter -> meter.start()).toList());
    }

    /** Saved games know a goal by its name. */
    @Test
    void leavesTheNamesOfGoals() throws IOException {
        Scenario original =
                loader.load("s.yaml", bytes(everything())).scenario().orElseThrow();
        List<Goal> goals =
                original.seats().stream().flatMap(seat -> seat.goals().stream()).toList();
        List<Goal> translated = load(everything(), translated(everything())).seats().stream()
                .flatMap(seat -> seat.goals().stream())
                .toList();
        assertThat(goals).isNotEmpty();
        assertThat(translated)
                .extracting(Goal::name)
                .isEqualTo(goals.stream().map(Goal::name).toList());
        assertThat(translated).extracting(Goal::text).allMatch(text -> text.startsWith("訳："));
    }

    @Test
    void isCompleteAndRightWhenItHasEveryText() throws IOException {
        String translation = translated(everything());
        TranslationLoading read = loader.translation("s.ja.yaml", bytes(translation), bytes(everything()));
        assertThat(read.loading().diagnostics()).isEmpty();
        ScenarioTexts texts = texts(everything());
        Progress progress = Progress.of(read.translation().orElseThrow(), texts.units());
        assertThat(progress.percent()).isEqualTo(100);
        assertThat(TranslationText.of(read.translation().orElseThrow(), texts.units()))
                .isEqualTo(translation);
    }

    @Test
    void fallsBackLineByLine() throws IOException {
        String changed = everything().replaceFirst("title: (.+)", "title: Another Title");
        Scenario scenario = load(changed, translated(everything()));
        assertThat(scenario.heading().title()).isEqualTo("Another Title");
        assertThat(scenario.heading().summary()).startsWith("訳：");
    }

    @Test
    void goesWithAnIdThatIsRenamed() {
        String before = world("call", "");
        String after = world("ring", "was: call, ");
        assertThat(load(after, translated(before)).options().get(0).label()).isEqualTo("訳：Call");
        assertThat(loader.translation("s.ja.yaml", bytes(translated(before)), bytes(after))
                        .loading()
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void goesWithATextThatMovesInItsList() {
        String before = world("call", "").replace("One.", "First.").replace("Two.", "Second.");
        String after = world("call", "").replace("One.", "Second.").replace("Two.", "First.");
        assertThat(load(after, translated(before)).turns().get(0).briefing())
                .extracting(paragraph -> paragraph.passage().text())
                .containsExactly("訳：Second.", "訳：First.");
    }

    @Test
    void keepsTheOldTextInSightWhereOneWithoutAnIdHasChanged() {
        ScenarioTexts now = texts(world("call", "").replace("One.", "One and more."));
        Translation old = loader.translation(
                        "s.ja.yaml", bytes(translated(world("call", ""))), bytes(world("call", "")))
                .translation()
                .orElseThrow();
        assertThat(Progress.of(old, now.units()).lines())
                .filteredOn(line -> line.unit().source().equals("One and more."))
                .extracting(Progress.Line::state, Progress.Line::translation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Progress.State.OUTDATED, "訳：One."));
    }

    @Test
    void isNeverInTheWay() throws IOException {
        for (String wrong :
                List.of("", "- a list\n", "texts: [}", "demarche-translation: 9\n", "\u0000", "texts: {title: x}\n")) {
            Loading loading = loader.load("s.yaml", bytes(everything()), bytes(wrong));
            assertThat(loading.scenario()).as(wrong).isPresent();
            assertThat(loading.diagnostics()).isEmpty();
            assertThat(loader.translation("s.ja.yaml", bytes(wrong), bytes(everything()))
                            .loading()
                            .diagnostics())
                    .as(wrong)
                    .isNotEmpty()
                    .extracting(Diagnostic::file)
                    .containsOnly("s.ja.yaml");
        }
    }

    @Test
    void isFoundBesideItsScenarioAndIsNoScenarioItself() throws IOException {
        Path scenario = Files.copy(EVERYTHING, folder.resolve("every.yaml"));
        Path translation = folder.resolve("every.zh-Hans.yaml");
        Files.writeString(translation, translated(everything()));
        Files.writeString(folder.resolve("every.old.yaml"), everything());
        ScenarioShelf shelf = new ScenarioShelf(new ScenarioFiles(loader));
        assertThat(TranslationFiles.of(scenario)).containsOnly(Map.entry("zh-Hans", translation));
        assertThat(TranslationFiles.original(translation)).contains(scenario);
        assertThat(TranslationFiles.original(scenario)).isEqualTo(Optional.empty());
        assertThat(shelf.in(folder)).hasSize(2);
        List<ScenarioCard> cards = shelf.in(folder, Locale.forLanguageTag("zh-Hans-CN"));
        assertThat(cards)
                .extracting(ScenarioCard::title)
                .filteredOn(title -> title.startsWith("訳："))
                .hasSize(1);
        Loading loading = shelf.load(new Origin.OnDisk(scenario), Locale.forLanguageTag("zh-Hans-CN"));
        assertThat(loading.scenario().orElseThrow().heading().title()).startsWith("訳：");
        assertThat(shelf.load(new Origin.OnDisk(scenario), Locale.KOREAN)
                        .scenario()
                        .orElseThrow()
                        .heading()
                        .title())
                .doesNotStartWith("訳：");
    }

    private static String world(String option, String was) {
        return """
            demarche: 1
            id: w
            title: W
            summary: S.
            actors: {tokyo: {name: Tokyo}}
            seats: {tokyo: {role: R.}}
            meters: {calm: {label: Calm, start: 50}}
            turns:
              - id: one
                date: Monday
                title: First
                briefing: [One., Two.]
                decisions:
                  tokyo:
                    question: Q?
                    options:
                      - {id: %s, %slabel: Call, effects: {calm: +1}}
                      - {id: wait, label: Wait, effects: {calm: -1}}
            endings: [{id: end, when: calm > 50, title: Over, text: The end.}, {id: other, title: Else, text: Other.}]
            """.formatted(option, was);
    }
}
