package demarche.saves;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a save, held by one opened game at a time. The system frees it however the process ends.
 *
 * <p>What is locked is a file of its own in the folder {@code .locks} beside the save, never the save itself: most systems
 * drop a process's lock when it closes the file anywhere, so merely listing the saves would give the lock away, and others
 * let nobody read a file that is locked. The lock files stay; deleting one that another process has just opened would
 * let two games in.
 */
final class SaveLock implements AutoCloseable {

    /** A system's lock belongs to the process; what keeps one part of it from another is this. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private SaveLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * The lock of a save, unless somebody has it; the save need not exist, its folder must.
     *
     * @throws IOException if the folder cannot be written to
     */
    static Optional<SaveLock> take(Path save) throws IOException {
        Path folder = save.toAbsolutePath().resolveSibling("");
        Path real = Files.exists(save) ? save.toRealPath() : folder.toRealPath().resolve(save.getFileName());
        Path locks = Files.createDirectories(real.resolveSibling(".locks"));
        Path path = locks.resolve(real.getFileName() + ".lock");
        if (!HELD_HERE.add(path)) {
            return Optional.empty();
        }
        Optional<SaveLock> lock = Optional.empty();
        try {
            lock = lock(path);
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(path);
            }
        }
        return lock;
    }

    private static Optional<SaveLock> lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock();
            locked = lock != null;
            return locked ? Optional.of(new SaveLock(path, channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            // Another copy of this class in the process has it.
            return Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock is gone with the channel or, at the latest, with the process.
        } finally {
            HELD_HERE.remove(path);
        }
    }
}
