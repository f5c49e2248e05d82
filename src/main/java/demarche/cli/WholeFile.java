package demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * Replaces a file as a whole: whoever looks finds the old text or the new one, never a part, and never nothing. Its
 * permissions stay, and where the path is a link, the link stays.
 */
final class WholeFile {

    /** Somebody else has written the file meanwhile. */
    static final class Changed extends IOException {
        private static final long serialVersionUID = 1;

        Changed() {
            super("it has changed meanwhile, so it was left alone; run the command again");
        }
    }

    private WholeFile() {}

    /**
     * Replaces it.
     *
     * @param path the file
     * @param before what the new text was made from
     * @param after the new text
     * @throws Changed if the file does not hold what the new text was made from any more
     * @throws IOException if it cannot be written; then it is as it was
     */
    static void replace(Path path, byte[] before, byte[] after) throws IOException {
        Path file = path.toRealPath();
        if (!Files.isWritable(file)) {
            throw new IOException("it is write-protected");
        }
        Path beside = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                out.write(after);
            }
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            copyPermissions(file, beside);
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new Changed();
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && fresh != null) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
