package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import java.util.ArrayList;
import java.util.List;

/** Finds an item of a list that a dash too many cut in two after its id, and puts it together again. */
final class ExtraDashes {

    private final Findings findings;

    ExtraDashes(Findings findings) {
        this.findings = findings;
    }

    List<Node> mended(List<Node> items) {
        List<Node> mended = new ArrayList<>();
        for (Node item : items) {
            Node last = mended.isEmpty() ? item : mended.get(mended.size() - 1);
            if (!mended.isEmpty()
                    && last instanceof Mapping id
                    && item instanceof Mapping rest
                    && isId(id)
                    && !rest.entries().isEmpty()
                    && rest.get("id").isEmpty()) {
                Scalar key = rest.entries().get(0).key();
                findings.report(Code.DASH_TOO_MANY, key.place(), Details.of("key", key.text()));
                List<Mapping.Entry> entries = new ArrayList<>(id.entries());
                entries.addAll(rest.entries());
                mended.set(mended.size() - 1, id.with(entries));
            } else {
                mended.add(item);
            }
        }
        return mended;
    }

    private static boolean isId(Mapping item) {
        return item.entries().size() == 1 && item.get("id").isPresent();
    }
}
