package demarche.saves;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders that outlast a power cut, with the files in them. */
final class Folders {

    private Folders() {}

    /** Makes a folder, unless there is one. */
    static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectories(folder);
            } catch (NoSuchFileException e) {
                throw new IOException("it cannot be made there", e);
            }
            force(folder.toAbsolutePath().resolveSibling(""));
        }
    }

    /** Puts the names in a folder on the disk, where the system has a way to. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder as a file, and does this by itself.
        }
    }
}
