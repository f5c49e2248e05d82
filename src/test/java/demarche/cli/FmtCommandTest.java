package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("demarche fmt")
class FmtCommandTest {

    private static final String SLOPPY = "a:   1 # one\nb: 'two'\n";
    private static final String TIDY = "a: 1  # one\nb: two\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InputStream standardInput = System.in;

    @TempDir
    private Path folder;

    @AfterEach
    void giveBackTheStandardInput() {
        System.setIn(standardInput);
    }

    @Test
    void laysOutAndSaysSo() throws IOException {
        Path file = file("a.yaml", SLOPPY);
        assertThat(run("fmt", file.toString())).isEqualTo(ExitCode.FINE);
        assertThat(file).hasContent(TIDY);
        assertThat(out.toString()).contains(file + ": laid out");
    }

    @Test
    void leavesAloneWhatIsLaidOut() throws IOException {
        Path file = file("a.yaml", TIDY);
        var written = Files.getLastModifiedTime(file);
        assertThat(run("fmt", file.toString())).isEqualTo(ExitCode.FINE);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void checksWithoutWriting() throws IOException {
        Path sloppy = file("sloppy.yaml", SLOPPY);
        Path tidy = file("tidy.yaml", TIDY);
        assertThat(run("fmt", "--check", tidy.toString())).isEqualTo(ExitCode.FINE);
        assertThat(run("fmt", "--check", tidy.toString(), sloppy.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(sloppy).hasContent(SLOPPY);
        assertThat(out.toString()).contains("sloppy.yaml: is not in the layout").doesNotContain("tidy.yaml");
    }

    @Test
    void refusesWhatIsNoYaml() throws IOException {
        Path file = file("a.yaml", "a: [b\nc: d\n");
        assertThat(run("fmt", file.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(file).hasContent("a: [b\nc: d\n");
        assertThat(out.toString()).contains("a.yaml:1:4: error DM024", "was left as it is");
    }

    @Test
    void goesOnWhereOneOfSeveralCannotBeRead() throws IOException {
        Path file = file("a.yaml", SLOPPY);
        assertThat(run("fmt", folder.resolve("nowhere.yaml").toString(), file.toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(file).hasContent(TIDY);
        assertThat(err.toString()).contains("nowhere.yaml cannot be read: there is no such file");
    }

    @Test
    void readsAndWritesTheStandardStreams() {
        System.setIn(new ByteArrayInputStream(SLOPPY.getBytes(StandardCharsets.UTF_8)));
        assertThat(run("fmt", "-")).isEqualTo(ExitCode.FINE);
        assertThat(out).hasToString(TIDY);
    }

    @Test
    void keepsPermissionsAndLinksAndLeavesNothingBehind() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = file("a.yaml", SLOPPY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        assertThat(run("fmt", link.toString())).isEqualTo(ExitCode.FINE);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(TIDY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).containsExactlyInAnyOrder(file, link);
        }
    }

    @Test
    void doesNotOverwriteWhatWasWrittenMeanwhile() throws IOException {
        Path file = file("a.yaml", "something else\n");
        assertThat(catchThrowable(() -> WholeFile.replace(
                        file, SLOPPY.getBytes(StandardCharsets.UTF_8), TIDY.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(WholeFile.Changed.class);
        assertThat(file).hasContent("something else\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
