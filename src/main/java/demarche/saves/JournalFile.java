package demarche.saves;

import demarche.saves.SaveProblem.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A save's file, to append to. Lines are in it whole and on the disk, or not at all.
 *
 * <p>It is opened for each writing and closed after. So nothing is written to a file that has been moved away meanwhile,
 * and a thread that is interrupted, which closes the channel that it writes to, spoils one decision and not the game.
 */
final class JournalFile {

    private final Path file;
    private long end;
    private String hash;
    /** Whether there may be something after the end that could not be cut off. */
    private boolean leftover;

    private JournalFile(Path file, long end, String hash) {
        this.file = file;
        this.end = end;
        this.hash = hash;
    }

    /**
     * A new file with its first lines.
     *
     * @throws IOException if it cannot be made or written to; then there is no such file
     */
    static JournalFile create(Path file, Pages first) throws IOException {
        Files.createFile(file);
        JournalFile made = new JournalFile(file, 0, Seal.NONE);
        try (FileChannel channel = made.open()) {
            made.write(channel, first.bytes());
            made.hash = first.hash();
            return made;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /**
     * A file as it was read, ending with a whole line.
     *
     * @throws IOException if it cannot be written to
     */
    static JournalFile mend(Path file, Reading reading) throws IOException {
        JournalFile mended = new JournalFile(file, reading.good(), reading.hash());
        try (FileChannel channel = mended.open()) {
            if (reading.torn()) {
                mended.cut(channel);
            }
            if (reading.lineEndMissing()) {
                mended.write(channel, new byte[] {'\n'});
            }
        }
        return mended;
    }

    /** The hash of its last line. */
    String hash() {
        return hash;
    }

    /** Adds lines. If there is a problem the file is as before. */
    Optional<SaveProblem> append(Pages pages) {
        boolean interrupted = Thread.interrupted();
        try (FileChannel channel = open()) {
            if (leftover) {
                cut(channel);
            }
            if (!isAsLeft(channel)) {
                return problem(Kind.CHANGED_OUTSIDE, "it does not end as it did");
            }
            return append(channel, pages);
        } catch (NoSuchFileException e) {
            return problem(Kind.CHANGED_OUTSIDE, "it is not there any more");
        } catch (IOException e) {
            return problem(Kind.WRITE_FAILED, Reasons.of(e));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Optional<SaveProblem> append(FileChannel channel, Pages pages) {
        try {
            write(channel, pages.bytes());
            hash = pages.hash();
            return Optional.empty();
        } catch (IOException e) {
            return takeOut() ? problem(Kind.WRITE_FAILED, Reasons.of(e)) : problem(Kind.WRITE_UNCERTAIN, Reasons.of(e));
        }
    }

    /** Whether what was written in part could be cut off again. */
    private boolean takeOut() {
        try (FileChannel fresh = open()) {
            cut(fresh);
            return true;
        } catch (IOException e) {
            leftover = true;
            return false;
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, end + buffer.position());
        }
        channel.force(true);
        end += bytes.length;
    }

    private void cut(FileChannel channel) throws IOException {
        channel.truncate(end);
        channel.force(true);
        leftover = false;
    }

    /** Whether the last line is still the one that this program knows, and nothing follows it. */
    private boolean isAsLeft(FileChannel channel) throws IOException {
        if (channel.size() != end) {
            return false;
        }
        byte[] expected = hash.equals(Seal.NONE) ? new byte[0] : Seal.lineEnd(hash);
        ByteBuffer found = ByteBuffer.allocate(expected.length);
        while (found.hasRemaining()) {
            if (channel.read(found, end - expected.length + found.position()) < 0) {
                return false;
            }
        }
        return found.flip().equals(ByteBuffer.wrap(expected));
    }

    private Optional<SaveProblem> problem(Kind kind, String detail) {
        return Optional.of(SaveProblem.of(kind, file, detail));
    }
}
