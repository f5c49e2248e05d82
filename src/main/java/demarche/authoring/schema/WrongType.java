package demarche.authoring.schema;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import java.util.List;

/** Says of a value of the wrong kind what it is, what is wanted, and how to come from one to the other. */
final class WrongType {

    private static final String FLAG = "a sentence such as “The pact is in force.”";

    private final Findings findings;

    WrongType(Findings findings) {
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
                    Code.NO_VALUE, node.place(), Details.of("what", what).and("wanted", meant));
        } else {
            findings.report(
                    Code.WRONG_TYPE,
                    node.place(),
                    TypeAdvice.of(key, wanted, keys).on(node, details));
        }
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
