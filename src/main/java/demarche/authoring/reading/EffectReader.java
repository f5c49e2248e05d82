package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.PlainSigns;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import demarche.scenario.Effect;
import demarche.scenario.condition.Arithmetic;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads effects: what is done to which meter or flag. */
final class EffectReader {

    /** As programmers write it, or with a sign too many. */
    private static final Pattern TWO_SIGNS = Pattern.compile("([-+])\\s*(?:=|\\1)\\s*(\\S.*)");

    /** A change in plain English. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)(plus|up|raise|increase|add|rise|rises|more|minus|down|lower|decrease|reduce|subtract|fall|falls|drop"
                    + "|drops|less|set|equals)(?: by| to)?\\s+([a-z -]+|[0-9]{1,9})");

    /** Keys that stand beside the effects and not among them. */
    private static final Set<String> BESIDE = Set.of("outcomes", "text", "sources", "projection", "needs", "weight");

    private final Declarations declarations;
    private final Expressions expressions;
    private final Findings findings;

    EffectReader(Declarations declarations, Expressions expressions, Findings findings) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.findings = findings;
    }

    List<Effect> effects(Part part) {
        List<Effect> effects = new ArrayList<>();
        part.get("effects").ifPresent(node -> read(node, effects));
        return effects;
    }

    private void read(Node node, List<Effect> effects) {
        if (node instanceof Sequence sequence) {
            sequence.items().stream().filter(Mapping.class::isInstance).forEach(item -> read(item, effects));
        } else {
            Part.entries(node).forEach(entry -> effect(entry).ifPresent(effects::add));
        }
    }

    private Optional<Effect> effect(Mapping.Entry entry) {
        String target = entry.key().text();
        Optional<Symbol> meter = declarations.vocabulary().find(Symbol.Kind.METER, target);
        Optional<Symbol> flag = declarations.vocabulary().find(Symbol.Kind.FLAG, target);
        if (meter.isEmpty() && flag.isEmpty()) {
            reportUnknown(entry.key());
            return Optional.empty();
        }
        if (!(entry.value() instanceof Scalar value) || !Expressions.isExpression(value)) {
            return Optional.empty();
        }
        return meter.isPresent() ? onMeter(meter.get(), value) : onFlag(flag.get(), value);
    }

    private void reportUnknown(Scalar target) {
        if (!findings.isFull()
                && !declarations.mayHave(Sort.METER, target.text())
                && !declarations.mayHave(Sort.FLAG, target.text())) {
            List<String> names = new ArrayList<>(declarations.of(Sort.METER).names());
            names.addAll(declarations.of(Sort.FLAG).names());
            Details details = Details.of("name", target.text())
                    .andIf("how", elsewhere(target.text()))
                    .andIf("nearest", Nearest.to(target.text(), names));
            findings.report(Code.UNKNOWN_TARGET, target.place(), details);
        }
    }

    /** What to do about a name that is something, but nothing that an effect changes. */
    private Optional<String> elsewhere(String name) {
        if (BESIDE.contains(name)) {
            return Optional.of("It is a key of an option: write it in the same column as `effects`.");
        }
        return declarations.of(Sort.ACTOR).has(name)
                ? Optional.of("It is an actor, and effects change meters and flags.")
                : Optional.empty();
    }

    private Optional<Effect> onFlag(Symbol flag, Scalar value) {
        switch (value.text()) {
            case "raise" -> {
                return Optional.of(new Effect.Raise(flag));
            }
            case "lower" -> {
                return Optional.of(new Effect.Lower(flag));
            }
            default -> {
                Details details = Details.of("flag", flag.name()).and("written", value.text());
                findings.report(Code.EFFECT_ON_FLAG, value.place(), details.andIf("mended", done(value.text())));
                return Optional.empty();
            }
        }
    }

    /** What is done to a flag by a word that likely means it. */
    private static Optional<String> done(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes", "on", "true", "1", "+1", "=1", "raised", "raises", "up", "set" -> Optional.of("raise");
            case "no", "off", "false", "0", "-1", "=0", "lowered", "lowers", "down", "unset" -> Optional.of("lower");
            default -> Nearest.to(word, List.of("raise", "lower"));
        };
    }

    private Optional<Effect> onMeter(Symbol meter, Scalar value) {
        String text = value.text();
        Details details = Details.of("meter", meter.name()).and("written", text);
        if (text.equals("raise") || text.equals("lower")) {
            findings.report(Code.EFFECT_ON_METER, value.place(), details);
            return Optional.empty();
        }
        Matcher twoSigns = TWO_SIGNS.matcher(text);
        if (twoSigns.matches()) {
            String amount = twoSigns.group(1) + twoSigns.group(2);
            findings.report(Code.EFFECT_WITHOUT_SIGN, value.place(), details.and("mended", amount));
            return Optional.empty();
        }
        if (text.startsWith("+")) {
            return expressions.quantity(value, 1).map(amount -> new Effect.Add(meter, amount));
        }
        if (text.startsWith("=")) {
            return expressions.quantity(value, 1).map(amount -> new Effect.SetTo(meter, amount));
        }
        if (text.startsWith("-")) {
            return taken(meter, value, details);
        }
        if (text.startsWith("−") || text.startsWith("–") || text.startsWith("—")) {
            details = details.and("plain", "-" + text.substring(1).strip());
        }
        String plain = PlainSigns.of(text);
        boolean wide = text.startsWith("＋") || text.startsWith("－") || text.startsWith("＝");
        details = wide ? details.and("mended", plain) : details;
        if (text.startsWith("*") || text.startsWith("/")) {
            details = details.and(
                    "mended",
                    "=" + meter.name() + " " + text.charAt(0) + " "
                            + text.substring(1).strip());
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            String number = PlainSigns.digits(words.group(2)).orElse(words.group(2));
            details = number.matches("[0-9]+") ? details.and("mended", sign(words.group(1)) + number) : details;
        }
        boolean number = plain.matches("[0-9]{1,9}");
        findings.report(Code.EFFECT_WITHOUT_SIGN, value.place(), number ? details.and("number", plain) : details);
        return Optional.empty();
    }

    private static String sign(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "minus", "down", "lower", "decrease", "reduce", "subtract", "fall", "falls", "drop", "drops", "less" ->
                "-";
            case "set", "equals" -> "=";
            default -> "+";
        };
    }

    /** What is taken away; {@code -a + b} is refused, since it may be meant as either of two things. */
    private Optional<Effect> taken(Symbol meter, Scalar value, Details details) {
        Optional<Quantity> amount = expressions.quantity(value, 0);
        boolean ambiguous = amount.isPresent()
                && amount.get() instanceof Quantity.Calculated sum
                && (sum.arithmetic() == Arithmetic.PLUS || sum.arithmetic() == Arithmetic.MINUS);
        if (ambiguous) {
            findings.report(
                    Code.EFFECT_AMBIGUOUS,
                    value.place(),
                    details.and("rest", value.text().substring(1).strip()));
        }
        return amount.map(quantity -> new Effect.Add(meter, quantity));
    }
}
