package demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what nobody keeps. It goes when it is closed or, should a signal end the program, then. */
final class ScratchFolder implements AutoCloseable {

    private final Path path;
    private final Thread atTheEnd = new Thread(this::deleteQuietly, "delete what is not kept");

    private ScratchFolder(Path path) {
        this.path = path;
    }

    static ScratchFolder make() throws IOException {
        ScratchFolder made = new ScratchFolder(Files.createTempDirectory("demarche"));
        Runtime.getRuntime().addShutdownHook(made.atTheEnd);
        return made;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The program is being stopped by a signal, and the hook runs.
        }
    }

    private void deleteQuietly() {
        try {
            delete();
        } catch (IOException left) {
            // The system clears such folders away in the end.
        }
    }

    private void delete() throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(path)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException gone) {
            return;
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
