package demarche.saves;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The hash that ends each line: the first half of the SHA-256 of the hash before it (as the text that it is in the file;
 * nothing for the first line) and of the line's own bytes up to the comma before {@code "hash"}. So a line stands for
 * everything above it, and none can be changed, moved or left out unseen. Against slips and broken disks, not against
 * forgers: whoever can write the file can also hash.
 */
final class Seal {

    private static final int BYTES = 16;
    private static final String BEFORE = ",\"hash\":\"";
    private static final String AFTER = "\"}";
    private static final int LENGTH = BEFORE.length() + 2 * BYTES + AFTER.length();

    /** What stands before the first line. */
    static final String NONE = "";

    /**
     * A line as it is written.
     *
     * @param text with the line end
     */
    record Sealed(String text, String hash) {}

    private Seal() {}

    /** Ends an object, given as JSON text, with its hash. */
    static Sealed seal(String previous, String json) {
        String open = json.substring(0, json.length() - 1);
        byte[] content = open.getBytes(StandardCharsets.UTF_8);
        String hash = hash(previous, content);
        return new Sealed(open + BEFORE + hash + AFTER + "\n", hash);
    }

    /** How a line with a hash ends, with the line end. */
    static byte[] lineEnd(String hash) {
        return (BEFORE + hash + AFTER + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of a line, given without its line end, if it is the right one. */
    static Optional<String> check(String previous, byte[] line) {
        if (line.length <= LENGTH) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(line, line.length - LENGTH);
        byte[] end = Arrays.copyOfRange(line, content.length, line.length);
        String hash = hash(previous, content);
        boolean right = Arrays.equals(end, (BEFORE + hash + AFTER).getBytes(StandardCharsets.UTF_8));
        return right ? Optional.of(hash) : Optional.empty();
    }

    private static String hash(String previous, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
