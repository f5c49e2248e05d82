package demarche.saves;

import static demarche.saves.Crossing.SCENARIO;
import static demarche.saves.Crossing.begin;
import static demarche.saves.Crossing.choose;
import static demarche.saves.Crossing.finding;
import static demarche.saves.Crossing.opened;
import static demarche.saves.Crossing.undo;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.engine.Game;
import demarche.saves.Opening.Failed;
import demarche.saves.Opening.Opened;
import demarche.saves.SaveProblem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the bytes of a save: the same game, an earlier one with a notice, or a plain problem. */
class DamagedFileTest {

    @TempDir
    private Path temp;

    private SaveFolder folder;
    private Path file;
    private byte[] good;

    /** The game after each line of the file, the first being that of the header. */
    private final List<Game> games = new ArrayList<>();

    @BeforeEach
    void play() throws IOException {
        folder = new SaveFolder(temp);
        try (SavedGame saved = begin(folder, "beijing")) {
            games.add(saved.game());
            games.add(choose(saved, "escort"));
            games.add(choose(saved, "drill"));
            games.add(undo(saved));
            games.add(choose(saved, "call"));
            games.add(choose(saved, "no-line"));
            file = saved.file();
        }
        good = Files.readAllBytes(file);
    }

    private Game whole() {
        return games.get(games.size() - 1);
    }

    private Opening open() {
        return folder.open(file, finding(SCENARIO));
    }

    private SaveProblem problem() {
        Opening opening = open();
        assertThat(opening).isInstanceOf(Failed.class);
        return ((Failed) opening).problem();
    }

    /** The place where the last lines begin. */
    private int startOfLast(int lines) {
        int place = good.length - 1;
        for (int line = 0; line < lines; line++) {
            do {
                place--;
            } while (good[place] != '\n');
        }
        return place + 1;
    }

    private void expectSoundOrTold(byte[] bytes, String what) throws IOException {
        Files.write(file, bytes);
        assertThat(folder.list(finding(SCENARIO))).as(what).isNotEmpty();
        Opening opening = open();
        if (opening instanceof Opened opened) {
            opened.game().close();
            Game game = opened.game().game();
            if (opened.notices().isEmpty()) {
                assertThat(game).as(what).isEqualTo(whole());
            } else {
                assertThat(games).as(what).contains(game);
                assertThat(opened.notices()).as(what).extracting(Notice::kind).containsExactly(Notice.Kind.CUT);
            }
        } else {
            SaveProblem problem = ((Failed) opening).problem();
            assertThat(problem.message()).as(what).contains(file.toString(), "line " + problem.line());
            assertThat(Files.readAllBytes(file)).as(what).isEqualTo(bytes);
        }
    }

    private void expectGoodBeginning(String what) throws IOException {
        Opening on = folder.goOn(file, finding(SCENARIO));
        assertThat(games).as(what).contains(opened(on).game());
        opened(on).close();
        Files.delete(opened(on).file());
    }

    @Nested
    class InTheLastThreeLines {

        @Test
        void anyByteMayBeFlipped() throws IOException {
            for (int place = startOfLast(3); place < good.length; place++) {
                for (int mask : new int[] {0x01, 0x02, 0x04, 0x08, 0x20, 0x80, 0xff}) {
                    byte[] flipped = good.clone();
                    flipped[place] ^= (byte) mask;
                    expectSoundOrTold(flipped, "byte " + place + " xor " + mask);
                }
                expectGoodBeginning("byte " + place);
            }
        }

        @Test
        void anyByteMayBeMissing() throws IOException {
            for (int place = startOfLast(3); place < good.length; place++) {
                byte[] shorter = Arrays.copyOf(good, good.length - 1);
                System.arraycopy(good, place + 1, shorter, place, good.length - place - 1);
                expectSoundOrTold(shorter, "without byte " + place);
            }
        }

        @Test
        void theFileMayEndAnywhere() throws IOException {
            for (int length = startOfLast(3); length < good.length; length++) {
                Files.write(file, Arrays.copyOf(good, length));
                Opening opening = open();
                assertThat(opening).as("length " + length).isInstanceOf(Opened.class);
                opened(opening).close();
                assertThat(games)
                        .as("length " + length)
                        .contains(opened(opening).game());
                assertThat(Files.readString(file)).as("length " + length).endsWith("}\n");
                Files.deleteIfExists(temp.resolve(file.getFileName() + ".torn-1"));
            }
        }
    }

    @Nested
    class ATornEnd {

        private static final int TORN = 20;

        @Test
        void isCutAndKeptBesideTheFile() throws IOException {
            Files.write(file, Arrays.copyOf(good, good.length - TORN));
            Opened opened = (Opened) open();
            opened.game().close();
            assertThat(opened.game().game()).isEqualTo(games.get(games.size() - 2));
            Path kept = temp.resolve(file.getFileName() + ".torn-1");
            assertThat(opened.notices()).containsExactly(new Notice(Notice.Kind.CUT, file, kept.toString()));
            int last = startOfLast(1);
            assertThat(Files.readAllBytes(kept)).isEqualTo(Arrays.copyOfRange(good, last, good.length - TORN));
            assertThat(Files.readAllBytes(file)).isEqualTo(Arrays.copyOf(good, last));
        }

        @Test
        void isToldOnce() throws IOException {
            Files.write(file, Arrays.copyOf(good, good.length - TORN));
            opened(open()).close();
            Opened again = (Opened) open();
            again.game().close();
            assertThat(again.notices()).isEmpty();
        }

        @Test
        void doesNotReplaceOneThatWasKeptBefore() throws IOException {
            for (int number = 1; number <= 3; number++) {
                Files.write(file, Arrays.copyOf(good, good.length - TORN));
                opened(open()).close();
                assertThat(temp.resolve(file.getFileName() + ".torn-" + number)).exists();
            }
        }

        @Test
        void canBePlayedOnFrom() throws IOException {
            Files.write(file, Arrays.copyOf(good, good.length - TORN));
            SavedGame saved = opened(open());
            choose(saved, "open-line");
            saved.close();
            assertThat(opened(open()).game()).isEqualTo(saved.game());
        }

        @Test
        void thatLacksOnlyTheLineEndIsMended() throws IOException {
            Files.write(file, Arrays.copyOf(good, good.length - 1));
            Opened opened = (Opened) open();
            opened.game().close();
            assertThat(opened.notices()).isEmpty();
            assertThat(opened.game().game()).isEqualTo(whole());
            assertThat(Files.readAllBytes(file)).isEqualTo(good);
        }

        @Test
        void ofZerosAsAfterAPowerCutIsCut() throws IOException {
            Files.write(file, Arrays.copyOf(good, good.length + 4096));
            Opened opened = (Opened) open();
            opened.game().close();
            assertThat(opened.game().game()).isEqualTo(whole());
            assertThat(Files.readAllBytes(file)).isEqualTo(good);
        }
    }

    @Nested
    class ADamagedLine {

        @Test
        void isNamedWithWhatIsGoodBeforeIt() throws IOException {
            Files.writeString(file, Files.readString(file).replace("\"call\"", "\"wait\""));
            SaveProblem problem = problem();
            assertThat(problem.kind()).isEqualTo(Kind.DAMAGED);
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.remainder()).contains(new SaveProblem.Remainder(1, "april"));
            assertThat(problem.message())
                    .isEqualTo(file + " is damaged at line 5: it is not what was written there, or not in its place."
                            + " The one decision before it is good; the game can go on from there"
                            + " in a new file, and this one stays as it is.");
        }

        @Test
        void leavesABeginningToGoOnFromInANewFile() throws IOException {
            String damaged = Files.readString(file).replace("\"call\"", "\"wait\"");
            Files.writeString(file, damaged);
            Opened opened = (Opened) folder.goOn(file, finding(SCENARIO));
            SavedGame saved = opened.game();
            assertThat(saved.file()).isNotEqualTo(file);
            assertThat(saved.game()).isEqualTo(games.get(3));
            assertThat(opened.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.WENT_ON);
            choose(saved, "call", "no-line");
            assertThat(saved.game()).isEqualTo(whole());
            saved.close();
            assertThat(opened(folder.open(saved.file(), finding(SCENARIO))).game())
                    .isEqualTo(whole());
            assertThat(Files.readString(file)).isEqualTo(damaged);
        }

        @Test
        void isOneThatWasLeftOut() throws IOException {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.remove(2);
            Files.write(file, lines);
            assertThat(problem().line()).isEqualTo(3);
        }

        @Test
        void isOneThatChangedPlacesWithAnother() throws IOException {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.add(2, lines.remove(1));
            Files.write(file, lines);
            assertThat(problem().line()).isEqualTo(2);
        }

        @Test
        void isOneThatIsTooLong() throws IOException {
            Files.writeString(file, Files.readString(file) + "x".repeat(JournalReader.LONGEST_LINE + 1) + "\n");
            assertThat(problem().line()).isEqualTo(games.size() + 1);
        }

        @Test
        void isOneThatIsWellSealedButMakesNoSense() throws IOException {
            String last = Files.readAllLines(file).get(games.size() - 1);
            String hash = last.substring(last.length() - 34, last.length() - 2);
            String[] senseless = {
                "{\"n\":6}",
                "{\"n\":7,\"turn\":\"july\",\"seat\":\"beijing\",\"option\":\"go\"}",
                "{\"n\":6,\"turn\":\"july\",\"seat\":\"beijing\",\"option\":3}",
                "{\"n\":6,\"n\":6,\"turn\":\"july\",\"seat\":\"beijing\",\"option\":\"go\"}",
                "{\"n\":6,\"undo\":{\"to\":2,\"turn\":\"may\"}}",
                "{\"n\":6,\"undo\":{\"to\":-1,\"turn\":\"may\"}}",
                "{\"n\":6,\"undo\":{\"to\":99999999999999999999,\"turn\":\"may\"}}",
                "{\"n\":6,\"undo\":[[[[[[]]]]]]}",
                "{\"n\":6,\"undo\"}",
                "[]"
            };
            for (String line : senseless) {
                Files.writeString(
                        file,
                        new String(good, StandardCharsets.UTF_8)
                                + Seal.seal(hash, line).text());
                assertThat(problem().kind()).as(line).isEqualTo(Kind.DAMAGED);
                assertThat(problem().line()).as(line).isEqualTo(games.size() + 1);
            }
        }
    }

    @Nested
    class AFileThatIsNoSave {

        private void expect(Kind kind) {
            SaveProblem problem = problem();
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.message()).contains(file.toString());
            assertThat(folder.list()).singleElement().satisfies(entry -> assertThat(entry.isDamaged())
                    .isTrue());
            assertThat(folder.goOn(file, finding(SCENARIO))).isInstanceOf(Failed.class);
        }

        @Test
        void becauseItIsAnotherFormatOfText() throws IOException {
            Files.writeString(file, "demarche: 1\nid: crossing\n");
            expect(Kind.NOT_A_SAVE);
        }

        @Test
        void becauseItIsOtherJson() throws IOException {
            Files.writeString(file, "{\"name\":\"x\"}\n");
            expect(Kind.NOT_A_SAVE);
        }

        @Test
        void becauseItIsNotText() throws IOException {
            Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n', 1, 2});
            expect(Kind.NOT_A_SAVE);
        }

        @Test
        void becauseItIsEmpty() throws IOException {
            Files.write(file, new byte[0]);
            expect(Kind.NOT_BEGUN);
        }

        @Test
        void becauseTheProgramWasStoppedInItsFirstLine() throws IOException {
            for (int length = 0; length < startOfLast(games.size() - 1) - 2; length++) {
                Files.write(file, Arrays.copyOf(good, length));
                expect(Kind.NOT_BEGUN);
            }
        }

        @Test
        void becauseItsFirstLineIsDamaged() throws IOException {
            Files.writeString(file, Files.readString(file).replace("\"seed\":\"7\"", "\"seed\":\"8\""));
            expect(Kind.DAMAGED);
        }

        @Test
        void becauseItsFirstLineIsNotUtf8() throws IOException {
            byte[] bytes = good.clone();
            bytes[40] = (byte) 0xc3;
            Files.write(file, bytes);
            expect(Kind.DAMAGED);
        }

        @Test
        void becauseItIsOfALaterFormat() throws IOException {
            Files.writeString(file, "{\"demarche-save\":2,\"games\":[]}\n");
            expect(Kind.OTHER_FORMAT);
        }

        @Test
        void becauseItIsTooLarge() throws IOException {
            Files.write(file, Arrays.copyOf(good, JournalReader.LARGEST_FILE + 1));
            expect(Kind.TOO_LARGE);
        }

        @Test
        void becauseItIsAFolder() throws IOException {
            Path directory = Files.createDirectory(temp.resolve("folder.jsonl"));
            for (Opening opening :
                    List.of(folder.open(directory, finding(SCENARIO)), folder.goOn(directory, finding(SCENARIO)))) {
                assertThat(opening).isInstanceOfSatisfying(Failed.class, failed -> assertThat(
                                failed.problem().kind())
                        .isEqualTo(Kind.NOT_A_SAVE));
            }
        }

        @Test
        void becauseItIsNotThere() throws IOException {
            Files.delete(file);
            assertThat(problem().kind()).isEqualTo(Kind.MISSING);
            assertThat(folder.goOn(file, finding(SCENARIO))).isInstanceOf(Failed.class);
        }
    }
}
