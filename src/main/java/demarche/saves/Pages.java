package demarche.saves;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Lines ready to be written together.
 *
 * @param hash the hash of the last
 */
record Pages(byte[] bytes, String hash) {

    static Pages of(Header header, List<? extends Line> lines) {
        Seal.Sealed first = Seal.seal(Seal.NONE, LineFormat.write(header));
        Pages rest = of(first.hash(), lines);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first.bytes());
        all.writeBytes(rest.bytes());
        return new Pages(all.toByteArray(), rest.hash());
    }

    static Pages of(String previous, List<? extends Line> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String hash = previous;
        for (Line line : lines) {
            Seal.Sealed sealed = Seal.seal(hash, LineFormat.write(line));
            all.writeBytes(sealed.bytes());
            hash = sealed.hash();
        }
        return new Pages(all.toByteArray(), hash);
    }
}
