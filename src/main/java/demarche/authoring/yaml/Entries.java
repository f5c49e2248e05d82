package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of one mapping as they are read: each key once, and what authors slip on put right and reported. */
final class Entries {

    private final boolean flow;
    private final Findings findings;
    private final FlowCommas commas;
    private final FlowColons colons;
    private final List<Mapping.Entry> entries = new ArrayList<>();
    private final Map<String, Scalar> keys = new HashMap<>();

    /** Begins a mapping, which is in braces or not. */
    Entries(boolean flow, Findings findings) {
        this.flow = flow;
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
        } else if (!flow || !commas.mend(entries, name, value)) {
            Mapping.Entry entry = new Mapping.Entry(name, value);
            add(flow ? colons.mended(entry) : entry);
        }
    }

    private void add(Mapping.Entry entry) {
        Scalar key = entry.key();
        Scalar former = keys.putIfAbsent(key.text(), key);
        if (former == null) {
            entries.add(entry);
        } else {
            Details details =
                    Details.of("key", key.text()).and("line", former.place().line());
            findings.report(Code.DUPLICATE_KEY, key.place(), details);
        }
    }

    /** Does what the merge key is meant to do, so that the keys it stands for are not found missing as well. */
    private void merge(Node value) {
        if (value instanceof Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> keys.putIfAbsent(entry.key().text(), entry.key()) == null)
                    .forEach(entries::add);
        }
    }

    List<Mapping.Entry> read() {
        return entries;
    }
}
