package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import demarche.scenario.Id;
import demarche.scenario.condition.Symbol;
import demarche.scenario.condition.Vocabulary;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every id that the file declares, collected before anything that refers to them is read. */
final class Declarations {

    private static final Map<Sort, Symbol.Kind> KINDS = Map.of(
            Sort.METER, Symbol.Kind.METER,
            Sort.FLAG, Symbol.Kind.FLAG,
            Sort.TURN, Symbol.Kind.TURN,
            Sort.EVENT, Symbol.Kind.EVENT,
            Sort.OPTION, Symbol.Kind.OPTION);

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,，、;；/&]\\s*|\\s+and\\s+|\\s+");

    private final Findings findings;
    private final Map<Sort, Ids> ids = new EnumMap<>(Sort.class);
    private final Set<Sort> unreadable = EnumSet.noneOf(Sort.class);
    private final Called called = new Called();
    /** What stands at the left edge of the file and is no section, but perhaps an entry of one. */
    private final Set<String> astray;

    private final Map<String, String> bands = new HashMap<>();
    private final Vocabulary vocabulary;

    Declarations(Part top, Findings findings) {
        this.findings = findings;
        Set<String> sections = Stream.of(Sort.values()).map(Sort::section).collect(Collectors.toSet());
        this.astray =
                top.mappings().stream().filter(key -> !sections.contains(key)).collect(Collectors.toSet());
        for (Sort sort : Sort.values()) {
            ids.put(sort, new Ids(sort, findings));
        }
        for (Sort sort : List.of(Sort.SOURCE, Sort.ACTOR, Sort.TERM, Sort.METER, Sort.FLAG, Sort.SEAT)) {
            mapping(top, sort);
        }
        for (Sort sort : List.of(Sort.TURN, Sort.EVENT, Sort.DRIFT, Sort.ENDING)) {
            sequence(top, sort);
        }
        if (unreadable.contains(Sort.TURN) || unreadable.contains(Sort.EVENT)) {
            unreadable.add(Sort.OPTION);
        }
        top.parts("turns").forEach(turn -> options(turn, "decisions"));
        top.parts("events").forEach(event -> options(event, "crisis"));
        ids.values().forEach(Ids::checkFormer);
        checkShared();
        vocabulary = declared();
    }

    private void mapping(Part top, Sort sort) {
        Optional<Node> section = top.get(sort.section());
        boolean required = sort == Sort.ACTOR || sort == Sort.SEAT;
        if (section.isPresent() ? !(section.get() instanceof Mapping) : required) {
            unreadable.add(sort);
        }
        for (Mapping.Entry entry : top.entries(sort.section())) {
            if (sort == Sort.SEAT) {
                // A seat goes by its actor's id, which is judged where the actor is declared.
                of(sort).places().putIfAbsent(entry.key().text(), entry.key().place());
                if (!of(Sort.ACTOR).has(entry.key().text())) {
                    unreadable.add(sort);
                }
            } else {
                Part part = new Part(entry.value());
                of(sort).declare(entry.key(), part.scalars("was"));
                called.note(sort, entry.key().text(), part);
                part.entries("bands").forEach(this::noteBand);
            }
        }
    }

    private void noteBand(Mapping.Entry band) {
        if (band.value() instanceof Scalar word) {
            bands.putIfAbsent(word.text(), band.key().text());
        }
    }

    private void sequence(Part top, Sort sort) {
        Optional<Node> section = top.get(sort.section());
        boolean required = sort == Sort.TURN || sort == Sort.ENDING;
        if (section.isPresent() ? !(section.get() instanceof Sequence) : required) {
            unreadable.add(sort);
        }
        List<Part> parts = top.parts(sort.section());
        if (parts.size() != top.items(sort.section()).size()) {
            unreadable.add(sort);
        }
        parts.forEach(part -> declare(part, sort));
    }

    private void options(Part part, String key) {
        Optional<Node> decisions = part.get(key);
        if (decisions.isPresent() && !(decisions.get() instanceof Mapping)) {
            unreadable.add(Sort.OPTION);
        }
        for (Mapping.Entry decision : bySeat(part.entries(key))) {
            Part options = new Part(decision.value());
            if (options.parts("options").size() != options.items("options").size() || !options.hasList("options")) {
                unreadable.add(Sort.OPTION);
            }
            options.parts("options").forEach(option -> declare(option, Sort.OPTION));
        }
    }

    private void declare(Part part, Sort sort) {
        Optional<Scalar> id = part.scalar("id");
        if (id.isPresent()) {
            of(sort).declare(id.get(), part.scalars("was"));
            called.note(sort, id.get().text(), part);
        } else {
            unreadable.add(sort);
        }
    }

    /** Meters, flags and turns go by their bare names in conditions, so no two of them may share one. */
    private void checkShared() {
        List<Sort> bare = List.of(Sort.METER, Sort.FLAG, Sort.TURN);
        for (Sort sort : bare) {
            for (Sort other : bare.subList(0, bare.indexOf(sort))) {
                of(sort).places().forEach((name, place) -> reportIfShared(sort, name, place, other));
            }
        }
    }

    private void reportIfShared(Sort sort, String name, Place place, Sort other) {
        Place first = of(other).places().get(name);
        if (first != null) {
            Details details = Details.of("id", name)
                    .and("sort", sort.word())
                    .and("article", other.article())
                    .and("other", other.word())
                    .and("line", first.line());
            findings.report(Code.SHARED_ID, place, details);
        }
    }

    private Vocabulary declared() {
        Vocabulary.Builder builder = Vocabulary.builder();
        KINDS.forEach((sort, kind) -> of(sort).names().forEach(name -> builder.declare(kind, name)));
        return builder.build();
    }

    /** Decisions in the order of the seats, in which they are resolved and their options counted; unknown seats last. */
    List<Mapping.Entry> bySeat(List<Mapping.Entry> decisions) {
        Comparator<Mapping.Entry> unknownLast =
                Comparator.comparing(entry -> !of(Sort.SEAT).has(entry.key().text()));
        return decisions.stream()
                .sorted(unknownLast.thenComparing(
                        entry -> index(Sort.SEAT, entry.key().text())))
                .toList();
    }

    Ids of(Sort sort) {
        Ids found = ids.get(sort);
        if (found == null) {
            throw new IllegalStateException(sort.name());
        }
        return found;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Whether an unknown name may be declared after all: in a part of the file that could not be read, or as an id that
     * is not well formed. Either has been reported.
     */
    boolean mayHave(Sort sort, String unknown) {
        return unreadable.contains(sort) || astray.contains(unknown) || of(sort).mayHaveMeant(unknown);
    }

    /** The number at which the first band of this name begins, if a meter has one. */
    Optional<String> bandStart(String name) {
        return Optional.ofNullable(bands.get(name));
    }

    Called called() {
        return called;
    }

    /** Several known names that were written as one, the comma between them forgotten or a wide one. */
    private Optional<String> apart(Sort sort, String name) {
        List<String> parts = List.of(SEPARATOR.split(name.strip()));
        return parts.size() > 1 && parts.stream().allMatch(of(sort)::has)
                ? Optional.of(String.join(", ", parts))
                : Optional.empty();
    }

    /** The position of a name among those of its sort, or -1. */
    int index(Sort sort, String name) {
        return of(sort).index(name);
    }

    Id id(Part part, Sort sort) {
        return of(sort).id(part.scalar("id").map(Scalar::text).orElse(""));
    }

    /** Whether a name is declared; if not, that is reported. */
    boolean check(Sort sort, String name, Place place, Code unknown) {
        if (of(sort).has(name)) {
            return true;
        }
        if (!findings.isFull() && !mayHave(sort, name)) {
            Details details = Details.of("name", name)
                    .and("sort", sort.word())
                    .andIf("apart", apart(sort, name))
                    .andIf("nearest", called.id(sort, name).or(() -> Nearest.to(name, of(sort).names())));
            findings.report(unknown, place, details);
        }
        return false;
    }
}
