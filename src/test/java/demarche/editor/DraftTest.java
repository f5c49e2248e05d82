package demarche.editor;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.diagnostic.Place;
import demarche.scenario.Flag;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A scenario in an editor")
class DraftTest {

    private static final Path FERRY = Path.of("src/test/resources/scenarios/everything.yaml");

    private final ScenarioLoader loader = new ScenarioLoader();

    private Draft draft(String text) {
        return Draft.of("test.yaml", text, loader, Optional.empty());
    }

    private static String ferry() throws IOException {
        return Files.readString(FERRY);
    }

    /** What stands where a piece of the text first begins. */
    private static Mention at(Draft draft, String piece) {
        for (int i = 0; i < draft.source().lines().size(); i++) {
            int column = draft.source().lines().get(i).indexOf(piece);
            if (column >= 0) {
                return draft.at(i + 1, column + 1).orElseThrow();
            }
        }
        throw new IllegalArgumentException(piece);
    }

    private static String apply(String text, List<Edit> edits) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        edits.stream()
                .sorted(Comparator.comparing(Edit::line)
                        .thenComparing(Edit::column)
                        .thenComparing(Edit::endColumn)
                        .reversed())
                .forEach(edit -> {
                    String line = lines.get(edit.line() - 1);
                    int from = line.offsetByCodePoints(0, edit.column() - 1);
                    int to = line.offsetByCodePoints(0, edit.endColumn() - 1);
                    lines.set(edit.line() - 1, line.substring(0, from) + edit.text() + line.substring(to));
                });
        return String.join("\n", lines);
    }

    private String renamed(String text, String piece, String name) {
        Draft draft = draft(text);
        Rename rename = new Rename(draft, at(draft, piece));
        assertThat(rename.objection(name)).isEmpty();
        return apply(text, rename.edits(name));
    }

    @Test
    void knowsWhereEachIdStands() throws IOException {
        Draft draft = draft(ferry());
        assertThat(draft.mentions()).allSatisfy(mention -> {
            Place place = mention.place();
            String line = draft.source().line(place.line());
            String written = line.substring(
                    line.offsetByCodePoints(0, place.column() - 1), line.offsetByCodePoints(0, place.endColumn() - 1));
            assertThat(written)
                    .as("%s at %s", mention, place)
                    .isEqualTo(mention.id().substring(mention.id().indexOf('#') + 1));
        });
    }

    @Test
    void findsEveryUseOfAnId() throws IOException {
        Draft draft = draft(ferry());
        assertThat(draft.all(at(draft, "patience:")).stream()
                        .map(mention ->
                                draft.source().line(mention.place().line()).strip()))
                .startsWith("patience:")
                .contains(
                        "weight: 1 + patience / 5",
                        "when: patience > -10",
                        "effects: {attention: +(20 - patience)}",
                        "when: fed and abs(patience) < 8 and not closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            patience / 5      | METER  | Patience on board
            closed: raise     | FLAG   | The harbour of Busan is closed.
            flare)            | EVENT  | A flare
            close) or min     | OPTION | Close the harbour
            dusk              | TURN   | A ship at the mole
            letters]          | SOURCE | Letters to the editor, 2024
            F02]              | FACT   | It may not be left without water.
            fukuoka]          | ACTOR  | Fukuoka
            """)
    void saysWhatAnIdStandsFor(String piece, Kind kind, String name) throws IOException {
        Draft draft = draft(ferry());
        Mention mention = at(draft, piece);
        assertThat(mention.kind()).isEqualTo(kind);
        assertThat(draft.declaration(mention).map(Describing::name)).contains(name);
    }

    @Test
    void keepsTheIdsWhileTheFileCannotBeRead() throws IOException {
        Draft good = draft(ferry());
        Draft broken = Draft.of("test.yaml", ferry() + "\n  - {id: [", loader, Optional.of(good));
        assertThat(broken.loading().hasErrors()).isTrue();
        assertThat(broken.mentions()).isEqualTo(good.mentions());
    }

    @Nested
    class WhereAnIdIsRenamed {

        /** Of what has ids that can be referred to, one each, and the meter, the event and the rest of the ferry. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                patience:        | calm
                closed: The      | shut
                fed:             | nourished
                busan-fukuoka:   | strait
                dusk             | nightfall
                dawn             | sunrise
                flare            | beacon
                headline         | story
                close) or        | bar-the-gate
                feed             | send-food
                hunger           | famine
                landed           | ashore
                """)
        void theScenarioStaysAsItIsAndRemembersTheOldOne(String piece, String name) throws IOException {
            String after = renamed(ferry(), piece, name);
            Draft draft = draft(after);
            assertThat(draft.loading().diagnostics()).as(after).isEmpty();
            Scenario scenario = draft.loading().scenario().orElseThrow();
            assertThat(scenario.turns()).hasSize(2);
            String old = piece.replaceFirst("[): ].*", "");
            assertThat(draft.mentions()).extracting(Mention::id).doesNotContain(old);
            assertThat(after).containsPattern("was: (\\[)?" + old);
        }

        /** A flag may be a text alone, written in any way. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The harbour is closed.",
                    "\"The harbour\n    is closed.\"",
                    "The harbour\n    is closed.",
                    ">-\n    The harbour\n\n    is closed.",
                    "\n    The harbour is closed."
                })
        void aFlagKeepsItsText(String written) throws IOException {
            String before = ferry().replaceFirst("  closed: .*", Matcher.quoteReplacement("  closed: " + written));
            String after = renamed(before, "closed:", "shut");
            Loading loading = draft(after).loading();
            assertThat(loading.diagnostics()).as(after).isEmpty();
            assertThat(texts(loading)).isEqualTo(texts(draft(before).loading()));
            assertThat(after).containsPattern("  shut: ?\n    was: closed\n    text:");
        }

        private List<String> texts(Loading loading) {
            return loading.scenario().orElseThrow().flags().stream()
                    .map(Flag::text)
                    .toList();
        }

        @Test
        void formerIdsAreKept() throws IOException {
            assertThat(renamed(ferry(), "busan-fukuoka:", "strait"))
                    .contains("was: [busan-fukuoka, old-relation, older-relation]");
            assertThat(renamed(ferry(), "fed:", "nourished")).contains("was: [fed, watered]");
        }

        @Test
        void anActorWhoIsNoSeatHasNothingToRemember() throws IOException {
            String after = renamed(ferry(), "ferry:", "ship");
            assertThat(draft(after).loading().diagnostics()).isEmpty();
            assertThat(after).contains("  ship:").doesNotContain("was: ferry");
        }

        @ParameterizedTest
        @CsvSource({
            "patience:, attention, is taken",
            "patience:, closed, is taken",
            "patience:, not, cannot be an id",
            "busan:, pusan, know a seat by this id"
        })
        void aNameThatCannotBeTakenIsRefused(String piece, String name, String reason) throws IOException {
            Draft draft = draft(ferry());
            assertThat(new Rename(draft, at(draft, piece)).objection(name).orElseThrow())
                    .contains(reason);
        }

        /** The ids that it knows then stand where they stood in another text. */
        @Test
        void nothingIsDoneWhileTheFileCannotBeRead() throws IOException {
            Draft good = draft(ferry());
            Draft broken = Draft.of("test.yaml", "# [\n" + ferry() + "\n  - {id: [", loader, Optional.of(good));
            assertThat(new Rename(broken, broken.declared(Kind.METER).get(0))
                            .objection("calm")
                            .orElseThrow())
                    .contains("cannot be read as YAML");
        }

        @Test
        void everyScenarioThatShipsTakesIt() throws IOException {
            try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
                for (Path file : files.filter(path -> path.toString().matches(".*/[a-z-]+\\.yaml"))
                        .toList()) {
                    String text = Files.readString(file);
                    Draft draft = draft(text);
                    for (Kind kind : List.of(Kind.METER, Kind.FLAG, Kind.EVENT, Kind.OPTION, Kind.TURN)) {
                        Mention first = draft.declared(kind).get(0);
                        String after = apply(text, new Rename(draft, first).edits("renamed-thing"));
                        assertThat(draft(after).loading().hasErrors())
                                .as("%s of %s", first.id(), file)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Nested
    class WhereSomebodyTypes {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                '    when: pat'                          | patience
                '    needs: attention < 60 and '         | closed
                '    when: turn >= '                     | dawn
                '    when: not happened('                | flare
                '    when: chose(cl'                     | close
                '      - {id: x, when: '                 | fed
                '    effects: {attention: +1, '          | patience
                '    effects: {clo'                      | closed
                '      - {closed: '                      | raise
                '    from: '                             | dusk
                '    sources: [harbour-2023#'            | harbour-2023#F01
                '    between: [busan, '                  | fukuoka
                """)
        void whatFitsIsProposed(String line, String proposal) throws IOException {
            assertThat(new Completion(draft(ferry())).after(line))
                    .extracting(Completion.Proposal::text)
                    .contains(proposal);
        }

        @Test
        void nothingIsProposedInATextForReaders() throws IOException {
            assertThat(new Completion(draft(ferry())).after("    text: A red light"))
                    .isEmpty();
        }
    }
}
