package demarche.saves;

import demarche.saves.Members.Malformed;
import demarche.saves.SaveProblem.Kind;
import demarche.saves.SaveProblem.Remainder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a save as far as it is good. Changes nothing, and throws nothing at whatever bytes it meets: what cannot be read
 * at all is a {@link SaveProblem}.
 */
final class JournalReader {

    /** No game comes near either; a file that does is something else. */
    static final int LARGEST_FILE = 16 << 20;

    static final int LONGEST_LINE = 64 << 10;

    private static final byte[] FIRST_BYTES = ("{\"" + LineFormat.MARK + "\":").getBytes(StandardCharsets.UTF_8);

    /** A reading, or why there is none. */
    record Result(@Nullable Reading reading, @Nullable SaveProblem problem) {

        /** Why there is no reading. */
        SaveProblem failure() {
            return Objects.requireNonNull(problem);
        }
    }

    private final Path file;
    private final byte[] bytes;

    private int position;
    private String hash = Seal.NONE;
    private boolean lineEndMissing;

    private JournalReader(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static Result read(Path file) {
        // A pipe or a device might never end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return failed(Kind.NOT_A_SAVE, file, "it is no ordinary file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            return bytes.length > LARGEST_FILE
                    ? failed(Kind.TOO_LARGE, file, "more than 16 MiB")
                    : new JournalReader(file, bytes).read();
        } catch (NoSuchFileException e) {
            return failed(Kind.MISSING, file, "");
        } catch (IOException e) {
            return failed(Kind.UNREADABLE, file, Reasons.of(e));
        }
    }

    private static Result failed(Kind kind, Path file, String detail) {
        return new Result(null, SaveProblem.of(kind, file, detail));
    }

    private Result read() {
        int end = lineEnd();
        boolean marked = startsLikeASave();
        if (end < 0) {
            return marked || bytes.length == 0
                    ? failed(Kind.NOT_BEGUN, file, "")
                    : failed(Kind.NOT_A_SAVE, file, "its first line is not that of a save");
        }
        if (!marked) {
            return failed(Kind.NOT_A_SAVE, file, "its first line is not that of a save");
        }
        byte[] line = Arrays.copyOf(bytes, end);
        Optional<String> seal = Seal.check(Seal.NONE, line);
        try {
            Members members = members(line);
            long format = members.wholeNumber(LineFormat.MARK);
            if (format != Header.FORMAT) {
                return failed(Kind.OTHER_FORMAT, file, Long.toString(format));
            }
            if (seal.isPresent()) {
                Header header = LineFormat.header(members);
                hash = seal.get();
                position = end + 1;
                return new Result(rest(new Journal(header)), null);
            }
        } catch (Malformed e) {
            return new Result(null, new SaveProblem(Kind.DAMAGED, file, 1, e.what(), null, null));
        }
        return new Result(null, new SaveProblem(Kind.DAMAGED, file, 1, "its hash does not fit", null, null));
    }

    private Reading rest(Journal journal) {
        int number = 1;
        while (position < bytes.length) {
            number++;
            int end = lineEnd();
            boolean ended = end >= 0;
            byte[] line = Arrays.copyOfRange(bytes, position, ended ? end : bytes.length);
            Optional<String> seal = line.length > LONGEST_LINE ? Optional.empty() : Seal.check(hash, line);
            if (seal.isEmpty()) {
                return ended
                        ? reading(journal, false, number, "it is not what was written there, or not in its place")
                        : reading(journal, true, 0, null);
            }
            try {
                journal.add(LineFormat.line(members(line)));
            } catch (Malformed e) {
                return reading(journal, false, number, e.what());
            }
            hash = seal.get();
            lineEndMissing = !ended;
            position = ended ? end + 1 : bytes.length;
        }
        return reading(journal, false, 0, null);
    }

    private Reading reading(Journal journal, boolean torn, int damaged, @Nullable String damage) {
        return new Reading(journal, hash, position, lineEndMissing, torn, damaged, damage);
    }

    private boolean startsLikeASave() {
        int length = Math.min(bytes.length, FIRST_BYTES.length);
        return Arrays.equals(bytes, 0, length, FIRST_BYTES, 0, length);
    }

    /** The place of the next line end, or -1. */
    private int lineEnd() {
        for (int i = position; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static Members members(byte[] line) throws Malformed {
        try {
            return Members.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new Malformed("it is not UTF-8 text");
        }
    }

    /** The problem of a reading that stopped at a damaged line. */
    static SaveProblem damage(Path file, Reading reading) {
        Remainder remainder = Remainder.of(reading.journal().choices());
        String damage = reading.damage() == null ? "" : reading.damage();
        return new SaveProblem(Kind.DAMAGED, file, reading.damaged(), damage, null, remainder);
    }
}
