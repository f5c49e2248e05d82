package demarche.saves;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines ready to be written together. */
final class Pages {

    private final StringBuilder text = new StringBuilder();
    private String hash;

    private Pages(String hash) {
        this.hash = hash;
    }

    /** A whole file. */
    static Pages of(Header header, List<? extends Line> lines) {
        return new Pages(Seal.NONE).with(LineFormat.write(header)).with(lines);
    }

    /** Lines that follow one with this hash. */
    static Pages of(String previous, List<? extends Line> lines) {
        return new Pages(previous).with(lines);
    }

    private Pages with(List<? extends Line> lines) {
        lines.forEach(line -> with(LineFormat.write(line)));
        return this;
    }

    private Pages with(String json) {
        Seal.Sealed sealed = Seal.seal(hash, json);
        text.append(sealed.text());
        hash = sealed.hash();
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of the last. */
    String hash() {
        return hash;
    }
}
