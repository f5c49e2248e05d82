package demarche.authoring.reading;

import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Paragraph;
import demarche.scenario.Passage;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.List;

/** Reads the dated steps. */
final class TurnReader {

    private final Declarations declarations;
    private final Expressions expressions;
    private final DecisionReader decisions;
    private final PassageReader passages;

    TurnReader(Declarations declarations, Expressions expressions, DecisionReader decisions, PassageReader passages) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.decisions = decisions;
        this.passages = passages;
    }

    List<Turn> turns(Part top) {
        List<Turn> turns = new ArrayList<>();
        for (Part part : top.parts("turns")) {
            turns.add(new Turn(
                    declarations.id(part, Sort.TURN),
                    turns.size(),
                    part.text("date"),
                    part.text("title"),
                    part.whole("minutes", 0),
                    expressions.condition(part, "when"),
                    part.items("briefing").stream().map(this::paragraph).toList(),
                    decisions.decisions(part, "decisions"),
                    part.texts("discuss")));
        }
        return turns;
    }

    private Paragraph paragraph(Node node) {
        if (node instanceof Scalar text) {
            return new Paragraph(Condition.ALWAYS, new Passage(Texts.of(text), List.of(), false));
        }
        Part part = new Part(node);
        return new Paragraph(expressions.condition(part, "when"), passages.passage(part, "text"));
    }
}
