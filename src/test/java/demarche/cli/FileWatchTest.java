package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that is watched")
class FileWatchTest {

    @TempDir
    private Path folder;

    private Path file;
    private FileWatch watch;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("file.yaml");
        Files.writeString(file, "one");
        watch = FileWatch.begin(file, List.of(other()), () -> told.add(content()));
    }

    @AfterEach
    void end() throws IOException {
        watch.close();
    }

    /** What both files say. */
    private String content() {
        return content(file) + (Files.exists(other()) ? " and " + content(other()) : "");
    }

    private Path other() {
        return folder.resolve("file.ja.yaml");
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            return "(absent)";
        }
    }

    /** Waits until it is told that the file says this. */
    private void awaitTelling(String content) throws InterruptedException {
        String next = "";
        while (next != null && !next.equals(content)) {
            next = told.poll(20, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo(content);
    }

    @Test
    void isToldOfWhenItIsWrittenOver() throws Exception {
        Files.writeString(file, "two");
        awaitTelling("two");
        Files.writeString(file, "three");
        awaitTelling("three");
    }

    @Test
    void isToldOfWhenAnotherBesideItComesOrIsWrittenOver() throws Exception {
        Files.writeString(other(), "一");
        awaitTelling("one and 一");
        Files.writeString(other(), "二つ");
        awaitTelling("one and 二つ");
        Files.delete(other());
        awaitTelling("one");
    }

    /** As vim, VS Code and IntelliJ do. */
    @Test
    void isToldOfWhenAnotherTakesItsPlace() throws Exception {
        for (String content : new String[] {"two", "three"}) {
            Path other = Files.writeString(folder.resolve("file.yaml~"), content);
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            awaitTelling(content);
        }
    }

    @Test
    void isToldOfWhenItIsMovedAwayAndWrittenAnew() throws Exception {
        Files.move(file, folder.resolve("file.bak"));
        Files.writeString(file, "two");
        awaitTelling("two");
    }

    @Test
    void isToldOfWhenItGoesAndComesBack() throws Exception {
        Files.delete(file);
        awaitTelling("(absent)");
        Files.writeString(file, "back");
        awaitTelling("back");
    }

    @Test
    void isWatchedWhereALinkLeadsToAnotherFolder() throws Exception {
        Path other =
                Files.writeString(Files.createDirectory(folder.resolve("far")).resolve("real.yaml"), "one");
        Files.delete(file);
        Files.createSymbolicLink(file, other);
        awaitTelling("one");
        Files.writeString(other, "two, and longer");
        awaitTelling("two, and longer");
    }
}
