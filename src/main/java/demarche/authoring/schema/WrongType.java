package demarche.authoring.schema;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import java.util.regex.Pattern;

/** Says of a value of the wrong kind what it is, what is wanted, and how to come from one to the other. */
final class WrongType {

    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]{1,9}");
    private static final int LONGEST = 30;

    private final Findings findings;

    WrongType(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reports it.
     *
     * @param node what stands there
     * @param what what has it as its value: a key, or a place in a list
     * @param wanted what should, as a title of the schema
     */
    void report(Node node, String what, String wanted) {
        Details details = Details.of("wanted", wanted).and("found", found(node));
        if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NOTHING) {
            String lower = Character.toLowerCase(wanted.charAt(0)) + wanted.substring(1);
            findings.report(
                    Code.NO_VALUE, node.place(), Details.of("what", what).and("wanted", lower));
        } else {
            findings.report(Code.WRONG_TYPE, node.place(), advised(details, node, wanted));
        }
    }

    private static Details advised(Details details, Node node, String wanted) {
        if (node instanceof Scalar scalar) {
            return advised(details, scalar, wanted);
        }
        boolean single = wanted.equals("A text") || wanted.equals("A condition") || wanted.equals("An id");
        if (single && node instanceof Mapping mapping && mapping.entries().size() == 1) {
            Mapping.Entry entry = mapping.entries().get(0);
            if (entry.value() instanceof Scalar value) {
                String rest = value.text().isEmpty() ? "" : ": " + value.text();
                return details.and("quoted", entry.key().text() + rest);
            }
        }
        if (wanted.startsWith("A list")
                && node instanceof Mapping mapping
                && !mapping.entries().isEmpty()) {
            String key = mapping.entries().get(0).key().text();
            return details.and("how", "Begin each item of the list with a dash: `- " + shortened(key) + ": …`.");
        }
        return details.and("how", "Write " + lower(wanted) + " in its place.");
    }

    private static Details advised(Details details, Scalar scalar, String wanted) {
        String text = scalar.text();
        if (wanted.startsWith("A whole number") && DIGITS.matcher(text).matches()) {
            return details.and("mended", Integer.toString(Integer.parseInt(text)));
        }
        if (wanted.startsWith("`true`")) {
            return switch (text) {
                case "yes", "on", "Yes", "On" -> details.and("mended", "true");
                case "no", "off", "No", "Off" -> details.and("mended", "false");
                default -> details.and("how", "Write `true` or `false`.");
            };
        }
        if (wanted.equals("An effect") && scalar.kind() == Scalar.Kind.BOOLEAN) {
            return details.and("mended", text.equalsIgnoreCase("true") ? "raise" : "lower");
        }
        if (wanted.startsWith("A list") || wanted.startsWith("A pair")) {
            return details.and("how", "Put each item on a line of its own, after a dash: `- " + shortened(text) + "`.");
        }
        if (wanted.startsWith("A mapping")) {
            return details.and("how", "Put its keys on the lines below, indented, each with its value.");
        }
        boolean isText = scalar.kind() != Scalar.Kind.TEXT && !wanted.equals("An effect");
        return isText && !wanted.startsWith("A whole") && !wanted.startsWith("A number")
                ? details.and("quoted", text)
                : details.and("how", "Write " + lower(wanted) + " in its place.");
    }

    private static String found(Node node) {
        if (node instanceof Mapping) {
            return "a mapping";
        }
        if (node instanceof Sequence) {
            return "a list";
        }
        Scalar scalar = (Scalar) node;
        String written = "`" + shortened(scalar.text()) + "`";
        return switch (scalar.kind()) {
            case NOTHING -> "nothing";
            case BOOLEAN -> "the truth value " + written;
            case WHOLE -> "the number " + written;
            case DECIMAL -> "the number " + written;
            case TEXT -> "the text " + written;
        };
    }

    private static String lower(String wanted) {
        return Character.toLowerCase(wanted.charAt(0)) + wanted.substring(1);
    }

    private static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
