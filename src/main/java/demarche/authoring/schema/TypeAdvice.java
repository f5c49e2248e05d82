package demarche.authoring.schema;

import demarche.authoring.diagnostic.Details;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.PlainSigns;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How to come from a value of the wrong kind to what is wanted: the value as it likely was meant ({@code mended}), the
 * same in quotes ({@code quoted}), or a sentence ({@code how}).
 *
 * @param key the key at which it stands
 * @param wanted what should stand there, as a title of the schema
 * @param keys the keys that what is wanted may have, if it is a mapping
 */
record TypeAdvice(String key, String wanted, List<String> keys) {

    private static final int LONGEST = 30;

    private static final Pattern NUMBER_FIRST = Pattern.compile("[-+]?[0-9]{1,9}(?![0-9.])");
    private static final Pattern HOURS = Pattern.compile("([0-9]{1,2}) ?(?:h|hrs?|hours?)");
    private static final Pattern WORDS_OF_IDS = Pattern.compile("\\s*[,，、;；&]\\s*|\\s+and\\s+|\\s+");
    private static final Pattern ITEM_SIGN =
            Pattern.compile("^(?:(?:[-–—−•·●▪‣◦○■□►➤✓\\uF0B7]\\s*)+|[0-9]{1,2}[.)]\\s+|[a-z][)]\\s+)(?=\\S)");
    private static final Pattern WIDE_BRACKETS = Pattern.compile("^[［【「『（(]|[］】」』）)]$");

    /** Keys by which an item of a list may name what it is. */
    private static final Set<String> NAMING = Set.of("id", "seat", "actor");

    /** A meter or flag, and what is done to it, without the colon between them. */
    private static final Pattern EFFECT = Pattern.compile("([\\p{L}][\\p{L}\\p{N}_-]*)\\s+([-+=].*|raise|lower)");

    static TypeAdvice of(String key, String wanted, List<String> keys) {
        return new TypeAdvice(key, wanted, List.copyOf(keys));
    }

    Details on(Node node, Details details) {
        if (node instanceof Scalar scalar) {
            return onScalar(scalar, details);
        }
        return node instanceof Mapping mapping ? onMapping(mapping, details) : onSequence((Sequence) node, details);
    }

    private Details onMapping(Mapping mapping, Details details) {
        boolean single = wanted.equals("A text") || wanted.equals("A condition") || wanted.equals("An id");
        List<Mapping.Entry> entries = mapping.entries();
        if (single && entries.size() == 1 && entries.get(0).value() instanceof Scalar value) {
            String name = entries.get(0).key().text();
            if (wanted.equals("A condition") && value.kind() == Scalar.Kind.WHOLE) {
                return details.and("mended", name + " == " + value.text());
            }
            return details.and("quoted", name + (value.text().isEmpty() ? "" : ": " + value.text()));
        }
        if (wanted.startsWith("A list") && !entries.isEmpty()) {
            String first = shortened(unmarked(entries.get(0).key().text()));
            boolean byId = entries.stream().allMatch(entry -> entry.value() instanceof Mapping);
            return details.and(
                    "how",
                    byId
                            ? "Begin each item with a dash and its id: `- id: " + first + "`."
                            : "Begin each item of the list with a dash: `- " + first + ": …`.");
        }
        return inItsPlace(details);
    }

    private Details onSequence(Sequence sequence, Details details) {
        List<String> items = sequence.items().stream()
                .map(TypeAdvice::name)
                .flatMap(Optional::stream)
                .toList();
        if (items.isEmpty()) {
            return inItsPlace(details);
        }
        String first = shortened(items.get(0));
        if (wanted.equals("A condition")) {
            return details.and("mended", items.stream().collect(Collectors.joining(" and ")));
        }
        if (wanted.equals("A mapping from numbers to words")) {
            return details.and("how", "Write before each word the number at which it begins: `{0: " + first + ", …}`.");
        }
        if (wanted.startsWith("A mapping from ids") || wanted.endsWith("to seats") || wanted.endsWith("to decisions")) {
            return details.and("how", "Write no dashes and brackets here; begin each with its id: `" + first + ": …`.");
        }
        return inItsPlace(details);
    }

    private Details onScalar(Scalar scalar, Details details) {
        String text = scalar.text();
        if (wanted.startsWith("A whole number")) {
            return whole(scalar, details);
        }
        if (wanted.startsWith("`true`")) {
            return switch (text) {
                case "yes", "on", "Yes", "On" -> details.and("mended", "true");
                case "no", "off", "No", "Off" -> details.and("mended", "false");
                default -> details.and("how", "Write `true` or `false`.");
            };
        }
        if (wanted.startsWith("A list") || wanted.startsWith("A pair")) {
            return list(text, details);
        }
        if (wanted.startsWith("A mapping")) {
            return mapping(text, details);
        }
        return switch (wanted) {
            case "The format's version" -> details.and("mended", "1");
            case "An effect", "A number or an expression" -> amount(scalar, details);
            case "A condition" -> condition(scalar, details);
            case "A forced chance" ->
                scalar.kind() == Scalar.Kind.BOOLEAN
                        ? details.and("mended", text.equalsIgnoreCase("true") ? "yes" : "no")
                        : details.and("quoted", text);
            case "A flag" ->
                details.and(
                        "how",
                        "Write a sentence that says what is so when the flag is raised. All flags begin lowered.");
            default ->
                keys.isEmpty() && scalar.kind() != Scalar.Kind.TEXT
                        ? details.and("quoted", text)
                        : object(scalar, details);
        };
    }

    private Details whole(Scalar scalar, Details details) {
        String text = PlainSigns.of(scalar.text()).strip();
        Matcher hours = HOURS.matcher(text);
        if (key.equals("minutes") && hours.matches()) {
            return details.and("mended", Integer.toString(60 * Integer.parseInt(hours.group(1))));
        }
        Optional<String> digits = PlainSigns.digits(text);
        if (digits.isPresent()) {
            return details.and("mended", digits.get());
        }
        Matcher number = NUMBER_FIRST.matcher(text);
        boolean single = number.find() && (number.start() == 0 || !number.find());
        if (single && number.find(0)) {
            return details.and("mended", Integer.toString(Integer.parseInt(number.group())));
        }
        return rounded(scalar, RoundingMode.HALF_UP)
                .map(near -> details.and("mended", near))
                .orElse(details.and("how", "Write a whole number in digits."));
    }

    private Details amount(Scalar scalar, Details details) {
        boolean effect = wanted.equals("An effect");
        if (scalar.kind() == Scalar.Kind.BOOLEAN) {
            boolean raise = scalar.text().equalsIgnoreCase("true");
            return effect ? details.and("mended", raise ? "raise" : "lower") : inItsPlace(details);
        }
        if (key.equals("chance")) {
            Optional<String> percent = fraction(scalar);
            if (percent.isPresent()) {
                return details.and("how", "A chance is in percent: write `" + percent.get() + "`.");
            }
        }
        if (key.equals("weight")) {
            Optional<String> share = fraction(scalar);
            if (share.isPresent()) {
                return details.and("how", "Numbers are whole, and weights are shares: write `" + share.get() + "`.");
            }
        }
        String sign = effect && scalar.text().startsWith("+") ? "+" : "";
        return rounded(scalar, RoundingMode.HALF_UP)
                .map(near -> details.and("how", "All numbers are whole: write `" + sign + near + "` or another."))
                .orElse(inItsPlace(details));
    }

    private static Optional<String> fraction(Scalar scalar) {
        return decimal(scalar)
                .filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0)
                .map(value -> value.movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    private static Optional<String> rounded(Scalar scalar, RoundingMode mode) {
        return decimal(scalar).map(value -> value.setScale(0, mode).toPlainString());
    }

    private static Optional<BigDecimal> decimal(Scalar scalar) {
        boolean plain = scalar.kind() == Scalar.Kind.DECIMAL && scalar.text().matches("[-+]?[0-9]{1,9}[.][0-9]{1,9}");
        return plain ? Optional.of(new BigDecimal(scalar.text())) : Optional.empty();
    }

    private Details condition(Scalar scalar, Details details) {
        if (scalar.kind() != Scalar.Kind.BOOLEAN) {
            return inItsPlace(details);
        }
        boolean always = scalar.text().equalsIgnoreCase("true");
        return details.and(
                "how",
                always
                        ? "Leave `" + key + "` out: without it, this always holds."
                        : "Write a condition that can hold, or leave out what should never be.");
    }

    private Details list(String text, Details details) {
        String item = unmarked(WIDE_BRACKETS.matcher(text).replaceAll(""));
        boolean ids = wanted.startsWith("A pair")
                || (item.contains(",") && !wanted.equals("A list of paragraphs") && !item.contains(". "));
        if (ids && wanted.matches("A (?:pair of actors|list of (?:options|sources|events|names).*)")) {
            return details.and(
                    "mended", "[" + WORDS_OF_IDS.matcher(item.strip()).replaceAll(", ") + "]");
        }
        if (wanted.equals("A list of sources")) {
            return item.matches("\\S+")
                    ? details.and("mended", "[" + item + "]")
                    : details.and(
                            "how",
                            "Write the ids of sources in brackets, as in `[legarda-2024]`; what is cited stands below"
                                    + " `sources` at the left edge.");
        }
        String first = wanted.equals("A list of goals") ? "text: " : "";
        return details.and(
                "how", "Put each item on a line of its own, after a dash: `- " + first + shortened(item) + "`.");
    }

    private Details mapping(String text, Details details) {
        Matcher effect = EFFECT.matcher(text.strip());
        if (wanted.contains("effects") && effect.matches()) {
            return details.and("mended", effect.group(1) + ": " + effect.group(2));
        }
        if (text.startsWith("｛")) {
            return details.and("how", "Write the braces as `{` and `}`, colons and commas as `: ` and `, `.");
        }
        return details.and("how", "Put its keys on the lines below, indented, each with its value.");
    }

    /** One of the things of a section, in place of which stands a text. */
    private Details object(Scalar scalar, Details details) {
        if (keys.contains(key)) {
            String part = lower(wanted);
            if (wanted.equals("A decision")) {
                return details.and(
                        "how", "Write the id of the seat on a line above, and indent `" + key + "` deeper than it.");
            }
            return details.and("how", "`" + key + "` is a key of " + part + ": indent it deeper, below the id of one.");
        }
        String text = shortened(scalar.text());
        return switch (wanted) {
            case "A goal" -> details.and("mended", "{text: " + text + ", when: …}");
            case "An option" -> details.and("mended", "{id: …, label: " + text + "}");
            case "What is expected" ->
                scalar.text().matches("\\S+") ? details.and("mended", "{ending: " + text + "}") : inItsPlace(details);
            case "An actor" -> details.and("mended", "{name: " + text + "}");
            case "A seat" -> details.and("mended", "{role: " + text + "}");
            case "A source" -> details.and("mended", "{cite: \"" + text + "\"}");
            case "A term" -> details.and("mended", "{term: " + key + ", text: " + text + "}");
            case "A meter" ->
                scalar.kind() == Scalar.Kind.WHOLE
                        ? details.and("mended", "{label: …, start: " + text + "}")
                        : details.and("mended", "{label: " + text + ", start: 50}");
            default -> inItsPlace(details);
        };
    }

    private Details inItsPlace(Details details) {
        return details.and("how", "Write " + lower(wanted) + " in its place.");
    }

    private static Optional<String> name(Node node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar.text());
        }
        if (node instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            Mapping.Entry first = mapping.entries().get(0);
            boolean id = NAMING.contains(first.key().text()) && first.value() instanceof Scalar;
            return Optional.of(
                    id ? ((Scalar) first.value()).text() : first.key().text());
        }
        return Optional.empty();
    }

    /** A text without the sign with which it was to begin an item. */
    private static String unmarked(String text) {
        return ITEM_SIGN.matcher(text).replaceFirst("");
    }

    static String lower(String wanted) {
        return Character.toLowerCase(wanted.charAt(0)) + wanted.substring(1);
    }

    static String shortened(String text) {
        return Details.cut(text.strip().replace('\n', ' '), LONGEST);
    }
}
