package demarche.report.handbook;

import demarche.scenario.Ending;
import demarche.scenario.Scenario;
import demarche.scenario.Source;
import demarche.scenario.Term;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How it can end and how likely, what to discuss then, the glossary, and the sources. */
final class ClosingChapter {

    private final Scenario scenario;
    private final Chances chances;
    private final List<Block> blocks = new ArrayList<>();

    ClosingChapter(Scenario scenario, Chances chances) {
        this.scenario = scenario;
        this.chances = chances;
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(2, "Endings", "endings"));
        blocks.add(new Block.Paragraph(List.of(Span.plain(chances.origin()))));
        blocks.add(new Block.Table(
                List.of("ending", "how likely"),
                scenario.endings().stream()
                        .map(ending -> List.of(
                                List.of(new Span(Span.Look.PLAIN, ending.title(), "ending-" + ending.id())),
                                List.of(Span.plain(chances.ending(ending.index())))))
                        .toList()));
        blocks.add(new Block.Paragraph(List.of(
                Span.plain("The first whose condition holds is reached: an immediate one at the close of any turn, "
                        + "the others after the last."))));
        scenario.endings().forEach(this::ending);
        glossary();
        sources();
        return blocks;
    }

    private void ending(Ending ending) {
        blocks.add(new Block.Heading(3, ending.title(), "ending-" + ending.id()));
        blocks.add(new Block.Paragraph(Span.of(ending.passage())));
        List<List<Span>> items = new ArrayList<>();
        List<Span> when = new ArrayList<>(List.of(Span.strong("When"), Span.plain(" ")));
        when.add(ending.when() == Condition.ALWAYS ? Span.plain("nothing else is reached") : Span.code(ending.when()));
        when.add(Span.plain(ending.immediate() ? ", at once" : ""));
        items.add(when);
        items.add(List.of(Span.strong("Id"), Span.plain(" "), Span.code(ending.id())));
        ending.discuss().forEach(question -> items.add(List.of(Span.strong("To discuss"), Span.plain(" " + question))));
        blocks.add(new Block.Items(items));
    }

    private void glossary() {
        if (!scenario.glossary().isEmpty()) {
            blocks.add(new Block.Heading(2, "Glossary", "glossary"));
            blocks.add(new Block.Table(
                    List.of("term", "what it means"),
                    scenario.glossary().stream()
                            .map((Term term) -> List.of(List.of(Span.strong(term.term())), Span.of(term.passage())))
                            .toList()));
        }
    }

    private void sources() {
        if (!scenario.sources().isEmpty()) {
            blocks.add(new Block.Heading(2, "Sources", "sources"));
            blocks.add(
                    new Block.Paragraph(List.of(Span.plain("A number in brackets beside a text names the fact that it "
                            + "stands on. [projection] marks what the author invents."))));
        }
        for (Source source : scenario.sources()) {
            blocks.add(new Block.Heading(3, source.id(), Span.anchor(source.id(), "")));
            String where = source.url().isEmpty() ? "" : " " + source.url();
            blocks.add(new Block.Paragraph(List.of(Span.plain(source.cite() + where))));
            if (!source.facts().isEmpty()) {
                List<List<List<Span>>> rows = new ArrayList<>();
                List<String> anchors = new ArrayList<>();
                for (Map.Entry<String, String> fact : source.facts().entrySet()) {
                    rows.add(List.of(List.of(Span.strong(fact.getKey())), List.of(Span.plain(fact.getValue()))));
                    anchors.add(Span.anchor(source.id(), fact.getKey()));
                }
                blocks.add(new Block.Table(List.of("fact", "what the source says"), rows, anchors));
            }
        }
    }
}
