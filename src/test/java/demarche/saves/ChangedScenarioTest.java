package demarche.saves;

import static demarche.saves.Crossing.SCENARIO;
import static demarche.saves.Crossing.begin;
import static demarche.saves.Crossing.changed;
import static demarche.saves.Crossing.choose;
import static demarche.saves.Crossing.finding;
import static demarche.saves.Crossing.opened;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.engine.Choice;
import demarche.saves.Misfit.Why;
import demarche.saves.Opening.Failed;
import demarche.saves.Opening.Opened;
import demarche.saves.SaveProblem.Kind;
import demarche.saves.SaveProblem.Remainder;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game goes on under a scenario that its author has changed, or says which decision does not fit. */
class ChangedScenarioTest {

    private static final String JUNE = "  - id: june\n";

    @TempDir
    private Path temp;

    private SaveFolder folder;
    private Path file;

    @BeforeEach
    void play() {
        folder = new SaveFolder(temp);
        try (SavedGame saved = begin(folder, "beijing")) {
            choose(saved, "escort", "call", "open-line");
            file = saved.file();
        }
    }

    private Opening open(Scenario scenario) {
        return folder.open(file, finding(scenario));
    }

    /** Opens it, and expects to be told of the change. */
    private SavedGame fits(Scenario scenario) {
        Opening opening = open(scenario);
        assertThat(opening).isInstanceOf(Opened.class);
        assertThat(((Opened) opening).notices()).extracting(Notice::kind).contains(Notice.Kind.SCENARIO_CHANGED);
        return opened(opening);
    }

    private SaveProblem doesNotFit(Scenario scenario) {
        Opening opening = open(scenario);
        assertThat(opening).isInstanceOf(Failed.class);
        SaveProblem problem = ((Failed) opening).problem();
        assertThat(problem.kind()).isEqualTo(Kind.MISFIT);
        return problem;
    }

    private static List<String> options(SavedGame saved) {
        return saved.game().record().stream().map(Choice::option).toList();
    }

    @Nested
    class FitsAfter {

        @Test
        void aTextWasEdited() {
            SavedGame saved = fits(changed("A ferry turns back", "The ferry turns back"));
            assertThat(options(saved)).containsExactly("escort", "call", "open-line");
            assertThat(saved.game().turn().id().name()).isEqualTo("july");
        }

        @Test
        void anOptionWasAdded() {
            SavedGame saved = fits(changed(
                    "          - {id: escort", "          - {id: protest, label: Protest}\n          - {id: escort"));
            assertThat(options(saved)).containsExactly("escort", "call", "open-line");
        }

        @Test
        void optionsWereReordered() {
            String escort = lineWith("{id: escort");
            String wait = lineWith("{id: wait");
            Scenario reordered = changed(escort + wait, wait + escort);
            assertThat(options(fits(reordered))).containsExactly("escort", "call", "open-line");
        }

        @Test
        void anOptionWasRenamedAndSaysSo() {
            SavedGame saved = fits(changed("{id: escort,", "{id: accompany, was: escort,"));
            assertThat(options(saved)).containsExactly("accompany", "call", "open-line");
        }

        @Test
        void aTurnWasRenamedAndSaysSo() {
            Opened opened = (Opened) open(changed("- id: june\n", "- id: june-2024\n    was: june\n"));
            assertThat(opened.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.SCENARIO_CHANGED);
        }

        @Test
        void aMeterWasAdded() {
            SavedGame saved = fits(changed("meters:\n", "meters:\n  trust: {label: Trust, start: 10}\n"));
            assertThat(options(saved)).containsExactly("escort", "call", "open-line");
        }

        @Test
        void aTurnWasInsertedThatAsksNothingOfAHeldSeat() {
            SavedGame saved = fits(changed(JUNE, turn("whitsun", "tokyo") + JUNE));
            assertThat(options(saved)).containsExactly("escort", "call", "open-line");
        }

        @Test
        void aTurnWasRemovedInWhichNothingWasDecidedYet() {
            SavedGame saved = fits(changed(july(), ""));
            assertThat(saved.game().isOver()).isTrue();
        }

        @Test
        void anOptionMovedToAnotherTurnAndTheMoveIsTold() {
            Opened opened = (Opened) open(changed("- id: june\n", "- id: midsummer\n"));
            assertThat(opened.notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.SCENARIO_CHANGED, Notice.Kind.DECISION_MOVED);
            assertThat(opened.notices().get(1).message()).contains("“Open a hotline” now falls at 7 June");
        }
    }

    @Nested
    class DoesNotFitAfter {

        @Test
        void anOptionWasRemoved() {
            SaveProblem problem = doesNotFit(changed("{id: call,", "{id: signal,"));
            assertThat(problem.misfit()).contains(new Misfit(3, "may", "beijing", "call", Why.OPTION_GONE, "may"));
            assertThat(problem.remainder()).contains(new Remainder(1, "april"));
            assertThat(problem.message())
                    .isEqualTo("The scenario of " + file + " has changed: Beijing’s decision of 5 May (line 3)"
                            + " no longer exists. The one decision before it is good;"
                            + " the game can go on from there in a new file, and this one stays as it is.");
        }

        @Test
        void aTurnWasRemovedInWhichSomethingWasDecided() {
            Scenario without = changed(june(), "");
            assertThat(doesNotFit(without).misfit())
                    .contains(new Misfit(4, "june", "beijing", "open-line", Why.OPTION_GONE, "july"));
        }

        @Test
        void aTurnWasInsertedThatAsksAHeldSeat() {
            SaveProblem problem = doesNotFit(changed(JUNE, turn("whitsun", "beijing") + JUNE));
            assertThat(problem.misfit())
                    .contains(new Misfit(4, "june", "beijing", "open-line", Why.NOT_ASKED, "whitsun"));
            assertThat(problem.message()).contains("the game then stands at 1 June");
        }

        @Test
        void anOptionWasLocked() {
            assertThat(doesNotFit(changed("{id: call,", "{id: call, needs: tension > 90,"))
                            .misfit())
                    .contains(new Misfit(3, "may", "beijing", "call", Why.LOCKED, "may"));
        }

        @Test
        void anOptionBecameAbsent() {
            assertThat(doesNotFit(changed("{id: call,", "{id: call, when: tension > 90,"))
                            .misfit())
                    .contains(new Misfit(3, "may", "beijing", "call", Why.ABSENT, "may"));
        }

        @Test
        void anEndingCameEarlier() {
            Scenario earlier = changed(
                    "endings:\n",
                    "endings:\n  - {id: early, immediate: true, when: chose(call), title: Peace, text: Over.}\n");
            assertThat(doesNotFit(earlier).misfit())
                    .contains(new Misfit(4, "june", "beijing", "open-line", Why.GAME_OVER, "may"));
        }

        @Test
        void anOptionWasGivenToAnotherSeat() {
            SavedGame both = begin(folder, "beijing", "tokyo");
            choose(both, "escort", "call", "answer");
            both.close();
            Scenario swapped = Scenarios.of(Crossing.YAML
                    .replace("{id: call, label: Call Tokyo,", "{id: swapped, label: X,")
                    .replace("{id: answer, label: Answer the call,", "{id: call, label: Call Tokyo,")
                    .replace("{id: swapped, label: X,", "{id: answer, label: Answer the call,"));
            Opening opening = folder.open(both.file(), finding(swapped));
            assertThat(((Failed) opening).problem().misfit())
                    .contains(new Misfit(3, "may", "beijing", "call", Why.OTHER_SEAT, "may"));
        }

        @Test
        void theHeldSeatIsGone() {
            Scenario renamed = Scenarios.of(Crossing.YAML.replace("beijing", "peking"));
            assertThat(((Failed) open(renamed)).problem().kind()).isEqualTo(Kind.NO_SEAT);
            assertThat(((Failed) folder.goOn(file, finding(renamed))).problem().kind())
                    .isEqualTo(Kind.NO_SEAT);
        }

        @Test
        void theScenarioIsGone() {
            SaveProblem problem = ((Failed) folder.open(file, (id, fingerprint) -> Optional.empty())).problem();
            assertThat(problem.kind()).isEqualTo(Kind.NO_SCENARIO);
            assertThat(problem.message()).contains("`crossing`");
        }
    }

    @Nested
    class GoingOn {

        @Test
        void keepsTheDecisionsThatFitInANewFile() throws IOException {
            String old = Files.readString(file);
            Scenario without = changed(june(), "");
            SavedGame saved = opened(folder.goOn(file, finding(without)));
            assertThat(options(saved)).containsExactly("escort", "call");
            assertThat(saved.game().turn().id().name()).isEqualTo("july");
            assertThat(saved.file()).isNotEqualTo(file);
            choose(saved, "go");
            saved.close();
            Opened again = (Opened) folder.open(saved.file(), finding(without));
            assertThat(again.notices()).isEmpty();
            assertThat(again.game().game()).isEqualTo(saved.game());
            assertThat(Files.readString(file)).isEqualTo(old);
        }

        @Test
        void isToldOfTheChangeUntilTheNextDecision() {
            Scenario edited = changed("A ferry turns back", "The ferry turns back");
            fits(edited).close();
            SavedGame saved = fits(edited);
            choose(saved, "go");
            saved.close();
            assertThat(((Opened) open(edited)).notices()).isEmpty();
        }

        @Test
        void notesWhichScenarioADecisionWasTakenUnder() throws IOException {
            Scenario edited = changed("title: The Crossing", "version: 2\ntitle: The Crossing");
            SavedGame saved = fits(edited);
            choose(saved, "go");
            assertThat(Files.readAllLines(file).get(4))
                    .startsWith("{\"n\":4,\"scenario\":{\"id\":\"crossing\",\"version\":2,\"fingerprint\":\""
                            + edited.heading().fingerprint() + "\"}");
        }

        @Test
        void canBeUndoneBeyondTheChange() {
            Scenario renamed = changed("- id: june\n", "- id: june-2024\n    was: june\n");
            SavedGame saved = fits(renamed);
            Crossing.undo(saved);
            Crossing.undo(saved);
            assertThat(options(saved)).containsExactly("escort");
            choose(saved, "drill");
            saved.close();
            assertThat(opened(open(renamed)).game()).isEqualTo(saved.game());
        }

        @Test
        void asksForTheScenarioByItsFingerprint() {
            Scenario other = changed("The Crossing", "Another");
            Opening opening = folder.open(
                    file,
                    (id, fingerprint) ->
                            Optional.of(fingerprint.equals(SCENARIO.heading().fingerprint()) ? SCENARIO : other));
            assertThat(((Opened) opening).notices()).isEmpty();
        }

        @Test
        void showsInTheList() {
            assertThat(folder.list(finding(changed(june(), ""))))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.isDamaged()).isTrue();
                        assertThat(entry.problem()).map(SaveProblem::kind).contains(Kind.MISFIT);
                        assertThat(entry.decisions()).isEqualTo(2);
                    });
        }
    }

    private static String june() {
        return part(JUNE, "  - id: july\n");
    }

    private static String july() {
        return part("  - id: july\n", "events:\n");
    }

    private static String part(String from, String to) {
        return Crossing.YAML.substring(Crossing.YAML.indexOf(from), Crossing.YAML.indexOf(to));
    }

    private static String lineWith(String part) {
        return Crossing.YAML
                .lines()
                .filter(line -> line.contains(part))
                .findFirst()
                .map(line -> line + "\n")
                .orElseThrow();
    }

    private static String turn(String id, String seat) {
        return """
                  - id: ID
                    date: 1 June
                    title: Between
                    decisions:
                      SEAT:
                        question: Well?
                        options:
                          - {id: yes-sir, label: Go ahead}
                          - {id: no-sir, label: Hold back}
                """.replace("ID", id).replace("SEAT", seat);
    }
}
