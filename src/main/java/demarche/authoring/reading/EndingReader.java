package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Ending;
import java.util.ArrayList;
import java.util.List;

/** Reads how the game closes. */
final class EndingReader {

    private final Declarations declarations;
    private final Expressions expressions;
    private final PassageReader passages;
    private final Findings findings;

    EndingReader(Declarations declarations, Expressions expressions, PassageReader passages, Findings findings) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.passages = passages;
        this.findings = findings;
    }

    List<Ending> endings(Part top) {
        List<Ending> endings = new ArrayList<>();
        List<Part> parts = top.parts("endings");
        for (Part part : parts) {
            check(part, endings.size() == parts.size() - 1);
            endings.add(new Ending(
                    declarations.id(part, Sort.ENDING),
                    endings.size(),
                    part.isTrue("immediate"),
                    expressions.condition(part, "when"),
                    part.text("title"),
                    passages.passage(part, "text"),
                    part.texts("discuss")));
        }
        return endings;
    }

    private void check(Part part, boolean last) {
        Place place = part.scalar("id").map(Scalar::place).orElse(part.place());
        Details details = Details.of("ending", part.text("id"));
        if (last && part.has("when")) {
            findings.report(Code.LAST_ENDING_CONDITIONAL, part.placeOfKey("when"), details);
        } else if (part.isTrue("immediate") && !part.has("when")) {
            findings.report(Code.IMMEDIATE_WITHOUT_CONDITION, part.placeOfKey("immediate"), details);
        } else if (!last && !part.has("when")) {
            findings.report(Code.ENDING_HIDES_OTHERS, place, details);
        }
    }
}
