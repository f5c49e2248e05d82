package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for two actors or terms that texts would call by the same name. */
final class NameCheck {

    private final Findings findings;
    private final Map<String, Scalar> first = new HashMap<>();

    NameCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Part top) {
        top.entries("actors").forEach(actor -> check(actor, "name"));
        top.entries("glossary").forEach(term -> check(term, "term"));
    }

    private void check(Mapping.Entry subject, String key) {
        Part part = new Part(subject.value());
        List<Scalar> names = new ArrayList<>(part.scalar(key).stream().toList());
        names.addAll(part.scalars("also"));
        for (Scalar name : names) {
            Scalar other = first.putIfAbsent(name.text(), name);
            if (other != null) {
                Details details = Details.of("name", name.text())
                        .and("line", other.place().line());
                findings.report(Code.SHARED_NAME, name.place(), details);
            }
        }
    }
}
