package demarche.scenario.condition;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that a scenario declares, kind by kind, in the order of their declaration. Immutable once built. */
public final class Vocabulary {

    private final Map<Symbol.Kind, Map<String, Symbol>> symbols;

    private Vocabulary(Map<Symbol.Kind, Map<String, Symbol>> symbols) {
        this.symbols = symbols;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The symbol of that kind and name, if it is declared. */
    public Optional<Symbol> find(Symbol.Kind kind, String name) {
        return Optional.ofNullable(of(kind).get(name));
    }

    /** The names of that kind, in the order of their indexes. */
    public Collection<String> names(Symbol.Kind kind) {
        return List.copyOf(of(kind).keySet());
    }

    private Map<String, Symbol> of(Symbol.Kind kind) {
        return symbols.getOrDefault(kind, Map.of());
    }

    /** Collects names; the first declaration of a name is the one that counts. */
    public static final class Builder {
        private final Map<Symbol.Kind, Map<String, Symbol>> symbols = new EnumMap<>(Symbol.Kind.class);

        private Builder() {}

        /**
         * Declares the next name of a kind.
         *
         * @return its symbol, or the one that has the name already
         */
        public Symbol declare(Symbol.Kind kind, String name) {
            Map<String, Symbol> ofKind = symbols.computeIfAbsent(kind, k -> new LinkedHashMap<>());
            return ofKind.computeIfAbsent(name, n -> new Symbol(kind, n, ofKind.size()));
        }

        public Vocabulary build() {
            Map<Symbol.Kind, Map<String, Symbol>> copy = new EnumMap<>(Symbol.Kind.class);
            symbols.forEach((kind, byName) -> copy.put(kind, new LinkedHashMap<>(byName)));
            return new Vocabulary(copy);
        }
    }
}
