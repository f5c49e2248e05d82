package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** From bytes to text. */
public final class Decoder {

    /** The largest file, in bytes. */
    public static final int LARGEST = 1 << 20;

    /** How the files of word processors begin: of today, of yesterday, rich text, and for printing. */
    private static final List<String> DOCUMENTS =
            List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "{\\rtf", "%PDF");

    private static final int LONGEST_MARK = 5;

    /** A key or an item after spaces that are none to YAML: wide ones, or such as must not break. */
    private static final Pattern ODD_SPACES = Pattern.compile(
            "^ *([\u00A0\u3000\u2000-\u200A\u202F])[ \u00A0\u3000\u2000-\u200A\u202F]*(?:- |[a-z][\\p{L}\\p{N}_-]*:(?: |$)).*");

    private static final char REPLACEMENT = '\uFFFD';

    /** What a line may be indented with. */
    static final Details TAB = Details.of("sort", "a tab");

    private final Findings findings;

    public Decoder(Findings findings) {
        this.findings = findings;
    }

    /** The text, which has errors reported against it if it is not the whole of what the bytes say. */
    public SourceText decode(byte[] bytes) {
        if (bytes.length > LARGEST) {
            findings.report(Code.FILE_TOO_LARGE, Place.START, Details.of("kibibytes", bytes.length / 1024));
            return new SourceText("");
        }
        if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
            Charset wide = bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            findings.report(Code.NOT_UTF_8, Place.START, Details.of("utf", "UTF-16"));
            return new SourceText(normalised(new String(bytes, wide)));
        }
        if (isDocument(bytes)) {
            findings.report(Code.NOT_UTF_8, Place.START, Details.of("document", "text"));
            return new SourceText("");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        SourceText source = new SourceText(normalised(out.flip().toString()));
        if (result.isError()) {
            reportNotUtf8(bytes, source);
        } else {
            reportControlCharacters(source);
            reportTabs(source);
        }
        return source;
    }

    /** The form in which the parser gets it: without the characters that it would choke on, which are reported. */
    static String parseable(SourceText source) {
        StringBuilder parseable = new StringBuilder();
        source.text()
                .codePoints()
                .forEach(character ->
                        parseable.appendCodePoint(StreamReader.isPrintable(character) ? character : REPLACEMENT));
        return parseable.toString();
    }

    /** Whether this is what word processors write rather than text. */
    private static boolean isDocument(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, LONGEST_MARK), StandardCharsets.ISO_8859_1);
        return DOCUMENTS.stream().anyMatch(begin::startsWith);
    }

    private static String normalised(String raw) {
        String withoutMark = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        String withLineFeeds = withoutMark.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(withLineFeeds, Normalizer.Form.NFC);
    }

    private void reportNotUtf8(byte[] bytes, SourceText readable) {
        int line = readable.lines().size() - (readable.text().endsWith("\n") ? 0 : 1);
        boolean utf16 = bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        Details details = utf16 ? Details.of("utf", "UTF-16") : Details.NONE;
        findings.report(Code.NOT_UTF_8, readable.between(line, Integer.MAX_VALUE, line, 0), details);
    }

    private void reportControlCharacters(SourceText source) {
        for (int line = 0; line < source.lines().size(); line++) {
            int[] characters = source.lines().get(line).codePoints().toArray();
            for (int column = 0; column < characters.length; column++) {
                int start = column;
                while (column < characters.length && !StreamReader.isPrintable(characters[column])) {
                    column++;
                }
                if (column > start) {
                    String number = String.format(Locale.ROOT, "U+%04X", characters[start]);
                    findings.report(
                            Code.CONTROL_CHARACTER,
                            source.between(line, start, line, column),
                            Details.of("character", number));
                }
            }
        }
    }

    private void reportTabs(SourceText source) {
        for (int line = 0; line < source.lines().size(); line++) {
            String text = source.lines().get(line);
            int indentation = 0;
            while (indentation < text.length()
                    && (text.charAt(indentation) == ' ' || text.charAt(indentation) == '\t')) {
                indentation++;
            }
            int tab = text.indexOf('\t');
            if (tab >= 0 && tab < indentation && indentation < text.length()) {
                findings.report(Code.TAB_INDENTATION, source.between(line, tab, line, indentation), TAB);
            }
            Matcher odd = ODD_SPACES.matcher(text);
            if (odd.lookingAt()) {
                String sort = odd.group(1).equals("\u3000") ? "a wide space" : "a space that does not break lines";
                Details details = Details.of("sort", sort).and("pasted", sort);
                findings.report(Code.TAB_INDENTATION, source.between(line, odd.start(1), line, odd.end(1)), details);
            }
        }
    }
}
