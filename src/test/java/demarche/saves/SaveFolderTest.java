package demarche.saves;

import static demarche.saves.Crossing.SCENARIO;
import static demarche.saves.Crossing.begin;
import static demarche.saves.Crossing.choose;
import static demarche.saves.Crossing.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import demarche.saves.Opening.Failed;
import demarche.saves.SaveEntry.Status;
import demarche.saves.SaveProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SaveFolderTest {

    @TempDir
    private Path temp;

    private static SaveProblem problem(SaveFolder folder) {
        return ((Failed) folder.begin(SCENARIO, 7, Set.of("beijing"))).problem();
    }

    @Nested
    class Beginning {

        @Test
        void makesTheFolder() {
            SaveFolder folder = new SaveFolder(temp.resolve("a/b/saves"));
            begin(folder, "beijing").close();
            assertThat(folder.list()).hasSize(1);
        }

        @Test
        void numbersTheFilesByScenarioAndSeats() {
            SaveFolder folder = new SaveFolder(temp);
            for (String name : new String[] {"crossing-beijing-1.jsonl", "crossing-beijing-2.jsonl"}) {
                try (SavedGame saved = begin(folder, "beijing")) {
                    assertThat(saved.file()).hasFileName(name);
                }
            }
            try (SavedGame saved = begin(folder, "tokyo", "beijing")) {
                assertThat(saved.file()).hasFileName("crossing-beijing-tokyo-1.jsonl");
            }
        }

        @Test
        void givesEachOfTwoOpenGamesAFile() {
            SaveFolder folder = new SaveFolder(temp);
            try (SavedGame one = begin(folder, "beijing");
                    SavedGame other = begin(folder, "beijing")) {
                assertThat(one.file()).isNotEqualTo(other.file());
            }
        }

        @Test
        void writesNoDateIntoTheFile() throws IOException {
            String[] texts = new String[2];
            for (int i = 0; i < texts.length; i++) {
                try (SavedGame saved = begin(new SaveFolder(temp), "beijing")) {
                    choose(saved, "escort", "drill");
                    texts[i] = Files.readString(saved.file());
                }
            }
            assertThat(texts[0]).isEqualTo(texts[1]);
        }

        @Test
        void writesTheFormatOfThePage() throws IOException {
            try (SavedGame saved = begin(new SaveFolder(temp), "beijing")) {
                choose(saved, "escort", "drill");
                Crossing.undo(saved);
                assertThat(Files.readString(saved.file()).replaceAll("[0-9a-f]{32}", "#"))
                        .isEqualTo("""
                        {"demarche-save":1,"scenario":{"id":"crossing","version":1,"fingerprint":"#",\
                        "title":"The Crossing"},"seed":"7","seats":{"beijing":"player","tokyo":"nobody"},"hash":"#"}
                        {"n":1,"turn":"april","seat":"beijing","option":"escort","hash":"#"}
                        {"n":2,"turn":"may","seat":"beijing","option":"drill","hash":"#"}
                        {"n":3,"undo":{"to":1,"turn":"may"},"hash":"#"}
                        """);
            }
        }
    }

    @Nested
    class AFolderThatCannotBeUsed {

        @Test
        void becauseItIsAFile() throws IOException {
            Path file = Files.createFile(temp.resolve("file"));
            SaveProblem problem = problem(new SaveFolder(file));
            assertThat(problem.kind()).isEqualTo(Kind.FOLDER);
            assertThat(problem.message())
                    .isEqualTo("Games cannot be saved in " + file
                            + ": it is a file, not a folder. Choose another folder.");
        }

        @Test
        void becauseItWouldBeInAFile() throws IOException {
            Path file = Files.createFile(temp.resolve("file"));
            assertThat(problem(new SaveFolder(file.resolve("saves"))).kind()).isEqualTo(Kind.FOLDER);
        }

        @Test
        void becauseOneMayNotWriteThere() throws IOException {
            Path folder = Files.createDirectory(temp.resolve("locked"));
            assumeFalse(System.getProperty("user.name").equals("root"));
            assertThat(folder.toFile().setWritable(false)).isTrue();
            SaveProblem problem = problem(new SaveFolder(folder));
            assertThat(folder.toFile().setWritable(true)).isTrue();
            assertThat(problem.kind()).isEqualTo(Kind.FOLDER);
            assertThat(problem.message()).contains("permission is denied");
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void becauseItsFileSystemTakesNoFiles() {
            SaveProblem problem = problem(new SaveFolder(Path.of("/proc/self")));
            assertThat(problem.kind()).isEqualTo(Kind.FOLDER);
            assertThat(problem.message()).startsWith("Games cannot be saved in /proc/self: ");
        }
    }

    @Nested
    class Listing {

        private SaveFolder folder() {
            return new SaveFolder(temp);
        }

        @Test
        void isEmptyWithoutAFolder() {
            SaveFolder folder = new SaveFolder(temp.resolve("none"));
            assertThat(folder.list()).isEmpty();
            assertThat(folder.latest()).isEmpty();
            assertThat(folder.problem()).isEmpty();
        }

        @Test
        void leavesOtherFilesOut() throws IOException {
            Files.writeString(temp.resolve("README.md"), "Games are saved here.");
            Files.createDirectory(temp.resolve("folder.jsonl"));
            begin(folder(), "beijing").close();
            assertThat(folder().list()).hasSize(1);
        }

        @Test
        void beginsWithTheNewest() throws IOException {
            SavedGame older = begin(folder(), "beijing");
            SavedGame newer = begin(folder(), "tokyo");
            older.close();
            newer.close();
            Files.setLastModifiedTime(older.file(), FileTime.from(Instant.ofEpochSecond(1)));
            assertThat(folder().list()).extracting(SaveEntry::file).containsExactly(newer.file(), older.file());
            assertThat(folder().latest()).map(SaveEntry::file).contains(newer.file());
        }

        @Test
        void namesThingsAsTheScenarioDoes() {
            try (SavedGame saved = begin(folder(), "beijing")) {
                choose(saved, "escort");
                assertThat(folder().list(finding(SCENARIO))).singleElement().satisfies(entry -> {
                    assertThat(entry.scenarioTitle()).isEqualTo("The Crossing");
                    assertThat(entry.seats()).containsExactly("Beijing");
                    assertThat(entry.date()).isEqualTo("5 May");
                    assertThat(entry.turn()).isEqualTo("Two navies");
                    assertThat(entry.status()).isEqualTo(Status.RUNNING);
                    assertThat(entry.decisions()).isEqualTo(1);
                });
            }
        }

        @Test
        void knowsAGameThatIsOver() {
            try (SavedGame saved = begin(folder(), "beijing")) {
                choose(saved, "wait", "call", "open-line", "go");
                assertThat(folder().list(finding(SCENARIO)))
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.isOver()).isTrue());
            }
        }

        @Test
        void saysWhatTheFileSaysWhereTheScenarioIsNotAtHand() {
            try (SavedGame saved = begin(folder(), "beijing")) {
                choose(saved, "escort");
                assertThat(folder().list()).singleElement().satisfies(entry -> {
                    assertThat(entry.scenarioTitle()).isEqualTo("The Crossing");
                    assertThat(entry.seats()).containsExactly("beijing");
                    assertThat(entry.turn()).isEqualTo("april");
                    assertThat(entry.status()).isEqualTo(Status.UNKNOWN);
                });
            }
        }
    }
}
