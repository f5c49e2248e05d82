package demarche.report.handbook;

import demarche.scenario.Decision;
import demarche.scenario.Paragraph;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.List;

/** Every turn: what is read, what is asked, what to discuss. */
final class TurnChapter {

    private final Scenario scenario;
    private final Chances chances;
    private final DecisionPages decisions;
    private final List<Block> blocks = new ArrayList<>();

    TurnChapter(Scenario scenario, Chances chances) {
        this.scenario = scenario;
        this.chances = chances;
        this.decisions = new DecisionPages(scenario);
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(2, "Turn by turn", "turns"));
        scenario.turns().forEach(this::turn);
        return blocks;
    }

    private void turn(Turn turn) {
        blocks.add(new Block.Heading(3, turn.date() + " – " + turn.title(), "turn-" + turn.id()));
        if (turn.when() != Condition.ALWAYS) {
            blocks.add(new Block.Paragraph(List.of(
                    Span.plain("Takes place only if "),
                    Span.code(turn.when()),
                    Span.plain(": " + chances.turn(turn.index()) + "."))));
        }
        for (Paragraph paragraph : turn.briefing()) {
            List<Span> spans = new ArrayList<>();
            if (paragraph.when() != Condition.ALWAYS) {
                spans.add(Span.quiet("If "));
                spans.add(Span.code(paragraph.when()));
                spans.add(Span.quiet(": "));
            }
            spans.addAll(Span.of(paragraph.passage()));
            blocks.add(new Block.Paragraph(spans));
        }
        for (Decision decision : turn.decisions()) {
            String seat = scenario.seats().get(decision.seat()).id();
            blocks.addAll(decisions.of(decision, 4, "decision-" + turn.id() + "-" + seat));
        }
        if (!turn.discuss().isEmpty()) {
            blocks.add(new Block.Heading(4, "To discuss", "discuss-" + turn.id()));
            blocks.add(new Block.Items(turn.discuss().stream()
                    .map(question -> List.of(Span.plain(question)))
                    .toList()));
        }
    }
}
