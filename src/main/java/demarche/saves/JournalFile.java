package demarche.saves;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A save's file, open for appending. A line is in it whole and on the disk, or not at all. */
final class JournalFile implements AutoCloseable {

    private final FileChannel channel;
    private long end;

    private JournalFile(FileChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    static JournalFile create(Path file) throws IOException {
        return new JournalFile(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 0);
    }

    static JournalFile open(Path file, long end) throws IOException {
        return new JournalFile(FileChannel.open(file, StandardOpenOption.WRITE), end);
    }

    void append(byte[] bytes) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, end + buffer.position());
            }
            channel.force(true);
            end += bytes.length;
        } catch (IOException e) {
            cut(end);
            throw e;
        }
    }

    /** Cuts off everything from a place on. */
    void cut(long place) throws IOException {
        channel.truncate(place);
        channel.force(true);
        end = place;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Everything that counts was forced to the disk before.
        }
    }
}
