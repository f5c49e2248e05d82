package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Sees where a number sign has cut off the end of a text, which YAML takes for a comment. */
final class CutTexts {

    /** A number sign that a word follows, or a number after a space. */
    private static final Pattern COMMENT_WORD = Pattern.compile("#(?:[\\p{L}\\p{N}]| [0-9])");

    private final SourceText source;
    private final Findings findings;

    CutTexts(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /**
     * Reports a number sign with a word right after it, or a number, which after several words is hardly meant as a
     * comment, nor after one in a text for people; and one within quotes that are none to YAML.
     *
     * @param key at which the text stands: one for people may be a single word up to its number sign, as in "Berth # 4"
     */
    void look(Scalar scalar, ScalarEvent event, String key) {
        boolean prose = TextKeys.isText(key);
        Mark end = event.getEndMark().orElse(null);
        boolean words = prose ? !scalar.text().isEmpty() : scalar.text().indexOf(' ') >= 0;
        if (end == null || end.getLine() >= source.lines().size() || !words) {
            return;
        }
        String line = source.lines().get(end.getLine());
        int from = line.offsetByCodePoints(0, Math.min(end.getColumn(), line.codePointCount(0, line.length())));
        int sign = line.indexOf('#', from);
        boolean follows = sign > from && line.substring(from, sign).isBlank();
        Optional<String> curly = CurlyQuotes.first(scalar.text())
                .filter(quote -> CurlyQuotes.last(scalar.text()).isEmpty()
                        && CurlyQuotes.last(line.strip()).isPresent());
        boolean cut = follows
                && (curly.isPresent()
                        || COMMENT_WORD
                                .matcher(line)
                                .region(sign, line.length())
                                .lookingAt());
        if (cut) {
            int column = line.codePointCount(0, sign);
            Details rest = Details.of("rest", line.substring(sign).strip());
            Details details = curly.isPresent()
                    ? rest.and("curly", curly.get())
                    : line.charAt(sign + 1) == ' ' ? rest : rest.and("sign", "#");
            Place place = source.between(end.getLine(), column, end.getLine(), Integer.MAX_VALUE);
            findings.report(Code.COMMENT_IN_TEXT, place, details);
        }
    }
}
