package demarche.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Tells when a file has been saved.
 *
 * <p>The folder is watched and not the file, for many editors write a new file and rename it to the old name. Some write
 * in several steps; what they do is told once it has been quiet for a moment. Where the system tells nothing, as for a
 * folder on another machine or a link to another folder, the file is looked at now and then.
 */
final class FileWatch implements AutoCloseable {

    private static final long LOOK_MILLIS = 200;
    private static final long QUIET_MILLIS = 20;
    private static final int MOST_STEPS = 10;

    private final Path file;
    private final Runnable saved;
    private final WatchService service;
    private Look last;

    /** What tells one state of a file from another. */
    private record Look(long modified, long size, String key) {

        private static final Look NOTHING = new Look(0, 0, "");

        static Look at(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Look(
                        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                        attributes.size(),
                        String.valueOf(attributes.fileKey()));
            } catch (IOException absent) {
                return NOTHING;
            }
        }

        /** Whether it may be the middle of saving: the old file gone, or the new one still empty. */
        boolean isHalfway() {
            return size == 0;
        }
    }

    private FileWatch(Path file, Runnable saved, WatchService service) {
        this.file = file;
        this.saved = saved;
        this.service = service;
        this.last = Look.at(file);
    }

    /**
     * Begins to watch.
     *
     * @param saved run after each save, on a thread of its own
     * @throws IOException if the folder cannot be watched
     */
    static FileWatch begin(Path file, Runnable saved) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        WatchService service = whole.getFileSystem().newWatchService();
        (folder == null ? whole : folder).register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        FileWatch watch = new FileWatch(whole, saved, service);
        Thread watching = new Thread(watch::run, "saved files");
        watching.setDaemon(true);
        watching.start();
        return watch;
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                for (int step = 0; key != null && step < MOST_STEPS; step++) {
                    key.pollEvents();
                    key.reset();
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                look();
            }
        } catch (ClosedWatchServiceException over) {
            // So it ends.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        Look now = Look.at(file);
        if (now.equals(last)) {
            return;
        }
        if (now.isHalfway()) {
            Thread.sleep(LOOK_MILLIS);
            now = Look.at(file);
        }
        last = now;
        saved.run();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
