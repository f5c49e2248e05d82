package demarche.terminal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.engine.Game;
import demarche.saves.SaveFolder;
import demarche.terminal.view.Flaw;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A game that is played while its scenario is written")
class WorkbenchTest {

    private static final Path HARBOUR = Path.of("src/test/resources/screens/harbour.yaml");

    @TempDir
    private Path folder;

    private Workbench workbench;

    @BeforeEach
    void begin() {
        workbench = bench(false);
        save(harbour());
    }

    private Workbench bench(boolean kept) {
        return new Workbench(Phrases.english(), "harbour.yaml", kept, scenario -> new SaveFolder(folder)
                .begin(scenario, 7, Set.of("beijing")));
    }

    private static String harbour() {
        try {
            return Files.readString(HARBOUR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harbour(String part, String by) {
        assertThat(harbour()).contains(part);
        return harbour().replace(part, by);
    }

    private Answer save(String text) {
        workbench.hand(new Manuscript(Scenarios.of(text), List.of(), ""));
        return workbench.update().orElseThrow();
    }

    private Answer saveBroken() {
        Flaw flaw = new Flaw(41, 17, true, "DM310", "There is no meter `trst`.", "Did you mean `trust`?", "trst: +4");
        workbench.hand(new Manuscript(null, List.of(flaw), ""));
        return workbench.update().orElseThrow();
    }

    private Game game() {
        return workbench.saved().orElseThrow().game();
    }

    private void choose(String option) {
        workbench.saved().orElseThrow().choose(option);
    }

    private String seen() {
        return String.join("\n", workbench.view().spoken(Phrases.english()));
    }

    private int meter(String id) {
        return game().position()
                .state()
                .meter(game().scenario().meter(id).orElseThrow().index());
    }

    @Nested
    class AfterASave {

        @Test
        void goesOnFromTheSameDecisions() {
            choose("hail");
            Answer answer = save(harbour("effects: {trust: +4}", "effects: {trust: +20}"));
            assertThat(answer.moved()).isTrue();
            assertThat(game().turn().id().name()).isEqualTo("summer");
            assertThat(meter("trust")).isEqualTo(60);
        }

        @Test
        void keepsTheLastGoodTextWhileTheNewOneHasErrors() {
            choose("hail");
            Answer answer = saveBroken();
            assertThat(answer.words()).startsWith("Line 41: There is no meter `trst`.");
            assertThat(answer.moved()).isFalse();
            assertThat(seen()).contains("Line 41, column 17:", "Did you mean `trust`?", "the text before it is played");
            choose("both");
            assertThat(game().isOver()).isTrue();
            save(harbour());
            assertThat(seen()).contains("Nothing is wrong").doesNotContain("trst");
            assertThat(game().isOver()).isTrue();
        }

        @Test
        void standsBeforeADecisionThatDoesNotFitAndAfterItAgainOnceItDoes() {
            choose("hail");
            choose("both");
            Answer answer =
                    save(harbour("label: Hail it by radio", "label: Hail it by radio\n            needs: trust > 90"));
            assertThat(answer.words()).contains("“Hail it by radio” (1 April) is locked in that situation now");
            assertThat(game().record()).isEmpty();
            assertThat(seen()).contains("2 later decisions are kept");
            save(harbour());
            assertThat(game().isOver()).isTrue();
            assertThat(seen()).doesNotContain("later decision");
        }

        @Test
        void forgetsTheLaterDecisionsOnceThePlayerDecidesOtherwise() {
            choose("hail");
            choose("both");
            save(harbour("label: Hail it by radio", "label: Hail it by radio\n            needs: trust > 90"));
            choose("board");
            save(harbour());
            assertThat(game().record()).extracting(choice -> choice.option()).containsExactly("board");
            assertThat(seen()).doesNotContain("later decision");
        }

        @Test
        void followsAnIdThatWasRenamed() {
            choose("hail");
            save(harbour("- id: hail", "- id: call\n            was: [hail]"));
            assertThat(game().record()).extracting(choice -> choice.option()).containsExactly("call");
        }

        @Test
        void isNotPlayedWithoutTheSeatThatIsAdvised() {
            choose("hail");
            String other = harbour().replace("beijing:", "seoul:").replace("[beijing, tokyo]", "[seoul, tokyo]");
            assertThat(save(other).words()).contains("no seat beijing");
            assertThat(game().record()).hasSize(1);
        }

        @Test
        void writesToTheFileWhatThenHolds() {
            choose("hail");
            choose("both");
            save(harbour("label: Hail it by radio", "label: Hail it by radio\n            needs: trust > 90"));
            choose("board");
            Path file = workbench.saved().orElseThrow().file();
            Game played = game();
            workbench.saved().orElseThrow().close();
            var sight =
                    new SaveFolder(folder).look(file, (id, fingerprint) -> java.util.Optional.of(played.scenario()));
            assertThat(sight).isEqualTo(new demarche.saves.Sight.Seen(played));
        }
    }

    @Nested
    class Jumping {

        @Test
        void goesBackAndForthByTheDecisionsThereWere() {
            choose("hail");
            choose("both");
            assertThat(workbench.obey("jump 1").words()).isEqualTo("Now at 1 April.");
            assertThat(game().record()).isEmpty();
            workbench.obey("jump summer");
            assertThat(game().record()).extracting(choice -> choice.option()).containsExactly("hail");
            assertThat(seen()).contains("1 later decision is kept");
        }

        @Test
        void decidesByWeightWhereNothingWasDecidedYet() {
            workbench.obey("jump 2");
            assertThat(game().turn().id().name()).isEqualTo("summer");
            assertThat(game().record()).hasSizeGreaterThanOrEqualTo(1);
        }

        @Test
        void staysWhereItIsAfterASave() {
            choose("hail");
            choose("both");
            workbench.obey("jump 1");
            save(harbour("A ship without lights", "A ship with lights"));
            assertThat(game().record()).isEmpty();
        }

        @Test
        void saysWhichTurnsThereAre() {
            assertThat(workbench.obey("jump 7").words())
                    .isEqualTo("There is no “7” of that kind. There are: spring, summer.");
        }
    }

    @Nested
    class Ruling {

        @Test
        void setsAMeterWhoseOptionOpens() {
            assertThat(workbench.obey("set trust 60").words())
                    .isEqualTo("trust is set to 60 from the start of 1 April.");
            choose("buy");
            assertThat(game().record()).hasSize(1);
            assertThat(seen()).contains("trust is set to 60 when spring begins.");
            workbench.obey("free");
            assertThat(game().record()).isEmpty();
        }

        @Test
        void raisesAFlag() {
            workbench.obey("jump 2");
            workbench.obey("set open yes");
            assertThat(game().position().state().flag(0)).isTrue();
            assertThat(seen()).contains("shared\n  holds: open");
        }

        @Test
        void outlivesASave() {
            workbench.obey("set tension 70");
            save(harbour("A ship without lights", "A ship with lights"));
            assertThat(meter("tension")).isEqualTo(70);
        }

        @Test
        void takesAMeterByAPartOfItsName() {
            workbench.obey("set in the harbour 70");
            assertThat(meter("tension")).isEqualTo(70);
        }

        @Test
        void takesIdsAndNamesHoweverTheyAreTyped() {
            save(harbour("id: summer", "id: Summer").replace("Tension in the harbour", "The harbour’s tension"));
            workbench.obey("set the harbour's tension 70");
            assertThat(meter("tension")).isEqualTo(70);
            workbench.obey("jump summer");
            assertThat(game().turn().id().name()).isEqualTo("Summer");
        }

        @Test
        void saysWhatCannotBe() {
            assertThat(workbench.obey("set tension").words()).contains("as in: set tension 70");
            assertThat(workbench.obey("set tension 700").words())
                    .isEqualTo("tension takes a whole number from 0 to 100.");
            assertThat(workbench.obey("set open 3").words()).contains("“set open yes” raises it");
            assertThat(workbench.obey("set t 3").words()).isEqualTo("“t” may be any of: trust, tension, open.");
            assertThat(workbench.obey("force quarrel yes").words()).isEqualTo("There is nothing of that kind here.");
            assertThat(workbench.obey("leap 3").words()).startsWith("“leap 3” is no order.");
        }

        @Test
        void forcesChance() {
            String chancy = harbour("when: chose(board)", "when: chose(board)\n    chance: 50");
            save(chancy);
            choose("board");
            workbench.obey("force quarrel no");
            assertThat(game().turn().id().name()).isEqualTo("summer");
            workbench.obey("force quarrel yes");
            assertThat(game().turn().id().name()).isEqualTo("spring");
            assertThat(seen()).contains("quarrel, has happened, chance 50 %, forced: yes");
            assertThat(workbench.obey("force quarrel perhaps").words())
                    .isEqualTo("quarrel can be forced these ways: yes, no.");
        }

        @Test
        void isRefusedWhereTheGameIsKept() {
            workbench = bench(true);
            save(harbour());
            assertThat(workbench.obey("set tension 70").words()).contains("--record");
            assertThat(workbench.obey("jump 2").moved()).isTrue();
        }
    }

    @Nested
    class Looking {

        @Test
        void takesEveryConditionApart() {
            save(harbour("when: open", "when: open and not (trust < 30 or tension > 44)"));
            assertThat(seen()).contains("""
                    shared
                      does not hold: open and not (trust < 30 or tension > 44)
                        does not hold: open
                        does not hold: not (trust < 30 or tension > 44)
                          holds: trust < 30 or tension > 44
                            does not hold: trust < 30 (now 40)
                            holds: tension > 44 (now 45)""");
        }

        @Test
        void findsTheConditionsThatReadSomething() {
            String some =
                    String.join("\n", workbench.obey("conditions trust").view().spoken(Phrases.english()));
            assertThat(some).contains("buy, locked", "trust >= 60 (now 40)").doesNotContain("hail", "shared");
        }

        @Test
        void saysWhatIsWrongBeforeThereIsAGame() {
            workbench = bench(false);
            assertThat(saveBroken().words()).startsWith("Line 41:");
            assertThat(workbench.saved()).isEmpty();
            assertThat(seen()).contains("Line 41, column 17:");
            assertThat(workbench.obey("jump 2").words()).startsWith("Line 41:");
            save(harbour());
            assertThat(workbench.saved()).isPresent();
        }
    }
}
