package demarche.saves;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Keeps what is cut off a save in a file beside it, {@code NAME.torn-1}, so that nothing a user has is lost. */
final class TornEnd {

    private TornEnd() {}

    static Path keep(Path save, long from) throws IOException {
        byte[] all = Files.readAllBytes(save);
        byte[] end = Arrays.copyOfRange(all, (int) from, all.length);
        for (int number = 1; ; number++) {
            Path kept = save.resolveSibling(save.getFileName() + ".torn-" + number);
            try (FileChannel channel =
                    FileChannel.open(kept, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(end);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
                return kept;
            } catch (FileAlreadyExistsException e) {
                // An earlier one; it is kept too.
            }
        }
    }
}
