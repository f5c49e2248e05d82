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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells when a file has been saved, or one of several in the same folder.
 *
 * <p>The folder is watched and not the file, for many editors write a new file and rename it to the old name. Some write
 * in several steps; what they do is told once it has been quiet for a moment. Where the system tells nothing, as for a
 * folder on another machine or a link to another folder, the file is looked at now and then.
 */
final class FileWatch implements AutoCloseable {

    private static final long LOOK_MILLIS = 200;
    private static final long QUIET_MILLIS = 20;
    private static final int MOST_STEPS = 10;

    private final List<Path> files;
    private final Runnable saved;
    private final WatchService service;
    private List<Look> last;

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

    private FileWatch(List<Path> files, Runnable saved, WatchService service) {
        this.files = List.copyOf(files);
        this.saved = saved;
        this.service = service;
        this.last = looks();
    }

    /**
     * Begins to watch.
     *
     * @param file the one that must be there
     * @param others more in its folder, which may be there or not
     * @param saved run after each save, on a thread of its own
     * @throws IOException if the folder cannot be watched
     */
    static FileWatch begin(Path file, List<Path> others, Runnable saved) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        WatchService service = whole.getFileSystem().newWatchService();
        (folder == null ? whole : folder).register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        List<Path> all = Stream.concat(Stream.of(whole), others.stream().map(Path::toAbsolutePath))
                .toList();
        FileWatch watch = new FileWatch(all, saved, service);
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
        List<Look> now = looks();
        if (now.equals(last)) {
            return;
        }
        if (isHalfway(now)) {
            Thread.sleep(LOOK_MILLIS);
            now = looks();
        }
        last = now;
        saved.run();
    }

    private List<Look> looks() {
        return files.stream().map(Look::at).toList();
    }

    /** Whether one that has changed may be in the middle of being saved. */
    private boolean isHalfway(List<Look> now) {
        return IntStream.range(0, now.size())
                .anyMatch(file ->
                        !now.get(file).equals(last.get(file)) && now.get(file).isHalfway());
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
