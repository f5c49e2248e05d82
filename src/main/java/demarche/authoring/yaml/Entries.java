package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of one mapping as they are read: each key once, and what authors slip on put right and reported. */
final class Entries {

    private final boolean flow;
    private final boolean effects;
    private final Findings findings;
    private final FlowCommas commas;
    private final FlowColons colons;
    private final List<List<Mapping.Entry>> groups = new ArrayList<>(List.of(new ArrayList<>()));
    private List<Mapping.Entry> entries = groups.get(0);
    private final Map<String, Scalar> keys = new HashMap<>();

    /** Whether a scenario in it is followed by another, of which no more is said. */
    private boolean second;

    /** Begins a mapping, which is in braces or not, and holds effects or anything else. */
    Entries(boolean flow, boolean effects, Findings findings) {
        this.flow = flow;
        this.effects = effects;
        this.findings = findings;
        this.commas = new FlowCommas(findings);
        this.colons = new FlowColons(findings);
    }

    void add(Node key, Node value) {
        if (!(key instanceof Scalar name) || name.text().isEmpty()) {
            findings.report(Code.KEY_NOT_TEXT, key.place());
        } else if (name.text().equals("<<") && name.style() == Scalar.Style.PLAIN) {
            findings.report(Code.MERGE_KEY, name.place());
            merge(value);
        } else if (!flow) {
            add(new Mapping.Entry(name, value));
        } else {
            Optional<Mapping.Entry> effect = effects ? colons.effect(name, value) : Optional.empty();
            if (effect.isPresent()) {
                add(effect.get());
            } else if (!commas.mend(entries, name, value)) {
                add(colons.mended(new Mapping.Entry(name, value)));
            }
        }
    }

    private void add(Mapping.Entry entry) {
        Scalar key = entry.key();
        Scalar former = keys.putIfAbsent(key.text(), key);
        if (former == null) {
            entries.add(entry);
            return;
        }
        Details details =
                Details.of("key", key.text()).and("line", former.place().line());
        if (second || isBesideItsKey()) {
            return;
        }
        if (key.text().equals("demarche")) {
            second = true;
            findings.report(
                    Code.SEVERAL_DOCUMENTS,
                    key.place(),
                    Details.of("first", former.place().line()));
        } else if (beginsItem(entry)) {
            String item = key.text() + ": " + ((Scalar) entry.value()).text();
            findings.report(Code.DUPLICATE_KEY, key.place(), details.and("item", item));
            entries = new ArrayList<>(List.of(entry));
            groups.add(entries);
            keys.clear();
            keys.put(key.text(), key);
        } else {
            boolean section = !flow && !(entry.value() instanceof Scalar);
            boolean decision = entry.value() instanceof Mapping value
                    && value.get("question").isPresent();
            Details advised = decision
                    ? details.and("how", "Give one of the two the id of the seat that it is put to.")
                    : section ? details.and("section", key.text()) : details;
            findings.report(Code.DUPLICATE_KEY, key.place(), advised);
        }
    }

    /** Whether what comes stands beside a key without a value, below which it belongs; that key is reported for it. */
    private boolean isBesideItsKey() {
        return !flow
                && !entries.isEmpty()
                && entries.get(entries.size() - 1).value() instanceof Scalar last
                && last.kind() == Scalar.Kind.NOTHING;
    }

    /** Whether the next item of a list begins here, its dash forgotten: items begin with their id. */
    private boolean beginsItem(Mapping.Entry entry) {
        return !flow
                && entry.key().text().equals("id")
                && entry.value() instanceof Scalar
                && !entries.isEmpty()
                && entries.get(0).key().text().equals("id");
    }

    /** Does what the merge key is meant to do, so that the keys it stands for are not found missing as well. */
    private void merge(Node value) {
        if (value instanceof Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> keys.putIfAbsent(entry.key().text(), entry.key()) == null)
                    .forEach(entries::add);
        }
    }

    /** The entries; in several groups where dashes between them were forgotten. At least one group. */
    List<List<Mapping.Entry>> read() {
        commas.close();
        return groups;
    }
}
