package demarche.authoring.layout;

import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.layout.Laying.Outcome;
import demarche.authoring.yaml.Decoder;
import demarche.authoring.yaml.SourceText;
import demarche.authoring.yaml.TreeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Lays files out. What comes of it is read again and compared, value for value and comment for comment, with what there
 * was; where the two are not the same, the file stays as it is. A file that is laid out already stays so.
 */
public final class ScenarioLayout {

    private final Catalogue catalogue = new Catalogue();

    /**
     * Lays a file out.
     *
     * @param file what diagnostics call it
     * @param bytes what is in it
     */
    public Laying of(String file, byte[] bytes) {
        return of(file, bytes, PieceReader::read, UnaryOperator.identity());
    }

    /**
     * Lays a file out and spells some of its texts otherwise; nothing else changes. A file with no text to spell
     * otherwise stays as it is.
     *
     * @param file what diagnostics call it
     * @param bytes what is in it
     * @param chosen which texts, by their key and the key above it
     * @param spelt how they are spelt; what it gives, it leaves alone
     */
    public Laying respelt(String file, byte[] bytes, BiPredicate<String, String> chosen, UnaryOperator<String> spelt) {
        Respelling respelling = new Respelling(chosen, spelt);
        Laying laying = of(file, bytes, text -> respelling.of(PieceReader.read(text)), spelt);
        return respelling.hasChanged() || laying.outcome() != Outcome.CHANGED
                ? laying
                : new Laying(Outcome.SAME, laying.text(), laying.diagnostics(), laying.lines());
    }

    private Laying of(String file, byte[] bytes, Function<String, Piece.Group> reader, UnaryOperator<String> spelt) {
        Findings findings = new Findings(file, catalogue);
        SourceText source = new Decoder(findings).decode(bytes);
        if (findings.hasErrors() || !isReadable(source, findings)) {
            return laying(Outcome.REFUSED, source.text(), findings, source);
        }
        String laid = PiecePrinter.print(reader.apply(source.text()));
        Findings afterwards = new Findings(file, catalogue);
        boolean isSure = Sameness.of(source.text(), laid, spelt)
                && isReadable(new SourceText(laid), afterwards)
                && PiecePrinter.print(PieceReader.read(laid)).equals(laid);
        if (!isSure) {
            return laying(Outcome.UNCERTAIN, source.text(), findings, source);
        }
        String text = endsLinesWithReturns(bytes) ? laid.replace("\n", "\r\n") : laid;
        boolean isSame = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        return laying(isSame ? Outcome.SAME : Outcome.CHANGED, text, findings, source);
    }

    private static boolean isReadable(SourceText source, Findings findings) {
        return new TreeBuilder(source, findings).build().isPresent() && !findings.hasErrors();
    }

    private static Laying laying(Outcome outcome, String text, Findings findings, SourceText source) {
        return new Laying(outcome, text, findings.inOrder(), source.lines());
    }

    /** Whether the first line ends as Windows ends them; then all are to. */
    private static boolean endsLinesWithReturns(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i > 0 && bytes[i - 1] == '\r';
            }
        }
        return false;
    }
}
