package demarche.authoring.schema;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import demarche.authoring.yaml.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of a value of the wrong kind what it is, what is wanted, and how to come from one to the other. */
final class WrongType {

    private static final String FLAG = "a sentence such as “The pact is in force.”";

    private static final Pattern COMMENT = Pattern.compile("\\s*(#\\S.*)");

    private final SourceText source;
    private final Findings findings;

    WrongType(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /**
     * Reports it.
     *
     * @param node what stands there
     * @param key the key whose value it is
     * @param item whether it is only an item of that value
     * @param wanted what should, as a title of the schema
     * @param keys the keys that what is wanted may have, if it is a mapping
     */
    void report(Node node, String key, boolean item, String wanted, List<String> keys) {
        Details details = Details.of("wanted", wanted).and("found", found(node));
        if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NOTHING) {
            String what = (item ? "An item of `" : "The key `") + key + "`";
            String meant = wanted.equals("A flag") ? FLAG : TypeAdvice.lower(wanted);
            findings.report(
                    Code.NO_VALUE,
                    node.place(),
                    Details.of("what", what).and("wanted", meant).andIf("comment", comment(node.place())));
        } else {
            findings.report(
                    Code.WRONG_TYPE,
                    node.place(),
                    TypeAdvice.of(key, wanted, keys).on(node, details));
        }
    }

    /** What stands in place of the value behind a number sign, as a text that was to begin with one. */
    private Optional<String> comment(Place place) {
        String line = place.line() <= source.lines().size() ? source.line(place.line()) : "";
        int from = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        Matcher comment = COMMENT.matcher(line.substring(line.offsetByCodePoints(0, from)));
        return comment.matches() ? Optional.of(Details.cut(comment.group(1).strip(), 60)) : Optional.empty();
    }

    private static String found(Node node) {
        if (node instanceof Mapping) {
            return "a mapping";
        }
        if (node instanceof Sequence) {
            return "a list";
        }
        Scalar scalar = (Scalar) node;
        String written = "`" + TypeAdvice.shortened(scalar.text()) + "`";
        return switch (scalar.kind()) {
            case NOTHING -> "nothing";
            case BOOLEAN -> "the truth value " + written;
            case WHOLE -> "the number " + written;
            case DECIMAL -> "the number " + written;
            case TEXT -> "the text " + written;
        };
    }
}
