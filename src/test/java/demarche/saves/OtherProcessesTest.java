package demarche.saves;

import static demarche.saves.Crossing.SCENARIO;
import static demarche.saves.Crossing.begin;
import static demarche.saves.Crossing.choose;
import static demarche.saves.Crossing.finding;
import static demarche.saves.Crossing.opened;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.saves.Opening.Failed;
import demarche.saves.Opening.Opened;
import demarche.saves.SaveProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What real processes do to a save: die while they write it, run out of space, or want it at the same time. */
class OtherProcessesTest {

    @TempDir
    private Path temp;

    private Path theOnlySave() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.filter(file -> file.toString().endsWith(SaveNames.ENDING))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String last(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(word.length() + 1))
                .orElse("");
    }

    @Nested
    class OneThatIsKilled {

        private static final int KILLS = 15;
        private static final int MOST_DECISIONS = 40;

        @Test
        void losesNothingThatItHadRecorded() throws Exception {
            Random random = new Random(20240619);
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> said = playAndKill(random.nextInt(MOST_DECISIONS), random.nextInt(200_000));
                String recorded =
                        last(said, said.stream().anyMatch(line -> line.startsWith("recorded")) ? "recorded" : "opened");
                Opening opening = new SaveFolder(temp).open(theOnlySave(), finding(SCENARIO));
                try (SavedGame saved = opened(opening)) {
                    assertThat(SavePlayer.record(saved.game()))
                            .as("kill " + kill)
                            .isIn(recorded, last(said, "trying"));
                }
            }
        }

        /** Lets it record some decisions and then work a little longer. */
        private List<String> playAndKill(int decisions, int busy) throws Exception {
            try (OtherProcess player = OtherProcess.playing(temp)) {
                List<String> said = new ArrayList<>();
                int recorded = 0;
                while (recorded < decisions) {
                    said.add(player.line());
                    recorded += said.get(said.size() - 1).startsWith("recorded") ? 1 : 0;
                }
                int work = 0;
                for (int i = 0; i < busy; i++) {
                    work = work * 31 + Integer.toString(i).hashCode();
                }
                player.kill();
                said.addAll(player.rest());
                assertThat(said).as("after work that came to " + work).isNotEmpty();
                return said;
            }
        }
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class OneThatRunsOutOfSpace {

        @Test
        void saysSoBeforeTheDecisionCounts() throws Exception {
            List<String> said;
            try (OtherProcess player = OtherProcess.playing(temp, 2)) {
                said = player.rest();
            }
            assertThat(said).contains("failed " + Kind.WRITE_FAILED);
            assertThat(last(said, "stands")).isEqualTo(last(said, "recorded")).isNotEqualTo(last(said, "trying"));
            assertThat(Files.readString(theOnlySave())).endsWith("}\n").hasSizeLessThan(2048);
            Opened opened = (Opened) new SaveFolder(temp).open(theOnlySave(), finding(SCENARIO));
            opened.game().close();
            assertThat(opened.notices()).isEmpty();
            assertThat(SavePlayer.record(opened.game().game())).isEqualTo(last(said, "recorded"));
        }

        @Test
        void leavesNoFileWhereNotEvenTheFirstLineFits() throws Exception {
            try (OtherProcess player = OtherProcess.playing(temp, 0)) {
                assertThat(player.rest()).containsExactly("failed " + Kind.FOLDER);
            }
            assertThat(new SaveFolder(temp).list()).isEmpty();
        }
    }

    @Nested
    class OneThatWantsTheSameSave {

        @Test
        void isTurnedAwayWhileThisOneHasItOpen() throws Exception {
            try (SavedGame saved = begin(new SaveFolder(temp), "beijing")) {
                // Reading a file that is locked loses the lock on many systems, if it is taken on the file itself.
                assertThat(new SaveFolder(temp).list(finding(SCENARIO))).hasSize(1);
                assertThat(Files.readString(saved.file())).isNotEmpty();
                choose(saved, "escort");
                try (OtherProcess other = OtherProcess.playing(temp)) {
                    assertThat(other.rest()).containsExactly("failed " + Kind.IN_USE);
                }
                choose(saved, "drill");
            }
        }

        @Test
        void keepsThisOneOutUntilItIsGone() throws Exception {
            SaveFolder folder = new SaveFolder(temp);
            begin(folder, "beijing").close();
            try (OtherProcess other = OtherProcess.holding(temp)) {
                assertThat(other.line()).startsWith("opened");
                Opening opening = folder.open(theOnlySave(), finding(SCENARIO));
                assertThat(opening).isInstanceOfSatisfying(Failed.class, failed -> {
                    assertThat(failed.problem().kind()).isEqualTo(Kind.IN_USE);
                    assertThat(failed.problem().message()).contains("crossing-beijing-1.jsonl");
                });
                assertThat(folder.list()).singleElement().satisfies(entry -> assertThat(entry.isDamaged())
                        .isFalse());
            }
            opened(folder.open(theOnlySave(), finding(SCENARIO))).close();
        }

        @Test
        void mayBeThisOneItself() throws IOException {
            SaveFolder folder = new SaveFolder(temp);
            try (SavedGame saved = begin(folder, "beijing")) {
                Path detour = Files.createSymbolicLink(temp.resolve("link.jsonl"), saved.file());
                for (Path file : List.of(saved.file(), detour)) {
                    assertThat(new SaveFolder(temp).open(file, finding(SCENARIO)))
                            .isInstanceOfSatisfying(Failed.class, failed -> assertThat(
                                            failed.problem().kind())
                                    .isEqualTo(Kind.IN_USE));
                }
                choose(saved, "escort");
            }
        }
    }
}
