package demarche.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Puts something else into a file, so that at every moment it holds either all of the old or all of the new. */
final class Replacement {

    private Replacement() {}

    static void of(Path file, byte[] content) throws IOException {
        Path real = file.toRealPath();
        Path beside = Files.createTempFile(real.getParent(), String.valueOf(real.getFileName()), ".new");
        try {
            Files.write(beside, content);
            copyPermissions(real, beside);
            move(beside, real);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
