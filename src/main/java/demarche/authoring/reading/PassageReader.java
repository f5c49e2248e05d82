package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Citation;
import demarche.scenario.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads texts with what they rest on, and remembers which sources were cited. */
final class PassageReader {

    private static final Pattern SOURCE_AND_FACT = Pattern.compile("([^\\s#:/.,]+)\\s*[\\s#:/.,＃]\\s*([^\\s#:/.,]+)");

    private final Declarations declarations;
    private final Expressions expressions;
    private final Findings findings;
    private final Map<String, Set<String>> locators = new LinkedHashMap<>();
    private final Set<String> cited = new HashSet<>();

    PassageReader(Part top, Declarations declarations, Expressions expressions, Findings findings) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.findings = findings;
        top.entries("sources").forEach(entry -> {
            Set<String> facts = new HashSet<>();
            new Part(entry.value())
                    .entries("facts")
                    .forEach(fact -> facts.add(fact.key().text()));
            locators.put(entry.key().text(), facts);
        });
    }

    /** The passage whose text is at a key, with the sources and the mark beside it. */
    Passage passage(Part part, String key) {
        List<Citation> citations = new ArrayList<>();
        // A single text in place of the list is of the wrong kind already.
        List<Scalar> sources = part.hasList("sources") ? part.scalars("sources") : List.of();
        sources.forEach(scalar -> citations.add(citation(scalar)));
        return new Passage(part.text(key), citations, part.isTrue("projection"));
    }

    /** The sources that some text rests on. */
    Set<String> cited() {
        return cited;
    }

    /** A source and a fact of it with the sign between them, for a text in which that is something else. */
    private Optional<String> withSign(String text) {
        Matcher both = SOURCE_AND_FACT.matcher(text);
        return both.matches() && locators.getOrDefault(both.group(1), Set.of()).contains(both.group(2))
                ? Optional.of(both.group(1) + "#" + both.group(2))
                : Optional.empty();
    }

    private Citation citation(Scalar scalar) {
        String text = scalar.text();
        int hash = text.indexOf('#');
        String source = hash < 0 ? text : text.substring(0, hash);
        String locator = hash < 0 ? "" : text.substring(hash + 1);
        Optional<String> apart = locators.containsKey(source) ? Optional.empty() : withSign(text);
        if (apart.isPresent()) {
            Details details = Details.of("name", text).and("mended", apart.get());
            findings.report(Code.UNKNOWN_SOURCE, scalar.place(), details);
            return new Citation(source, locator);
        }
        cited.add(source);
        boolean known = declarations.check(
                Sort.SOURCE, source, expressions.place(scalar, 0, source.length()), Code.UNKNOWN_SOURCE);
        Set<String> facts = locators.getOrDefault(source, Set.of());
        boolean missing = hash >= 0 && (locator.isEmpty() || (!facts.isEmpty() && !facts.contains(locator)));
        if (known && missing) {
            Details details =
                    Details.of("locator", locator).and("source", source).andIf("nearest", Nearest.to(locator, facts));
            if (!facts.isEmpty()) {
                details = details.and(
                        "known",
                        facts.stream().sorted().map(fact -> "`" + fact + "`").collect(Collectors.joining(", ")));
            }
            findings.report(Code.UNKNOWN_LOCATOR, expressions.place(scalar, hash, text.length()), details);
        }
        return new Citation(source, locator);
    }
}
