package demarche.report.handbook;

import demarche.report.graph.EventGraph;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario as whoever teaches with it wants to see it.
 *
 * @param title the scenario's
 * @param language of its texts, as a tag
 * @param blocks from top to bottom
 */
public record Handbook(String title, String language, List<Block> blocks) {

    /** The anchor of the chapter that holds the drawing. */
    static final String DRAWING = "graph";

    public Handbook {
        blocks = List.copyOf(blocks);
    }

    /**
     * The handbook of a scenario.
     *
     * @param chances how likely its endings and events are
     * @param graph its drawing
     */
    public static Handbook of(Scenario scenario, Chances chances, EventGraph graph) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new CastChapter(scenario, chances).blocks());
        blocks.addAll(new CalendarChapter(scenario, chances).blocks());
        blocks.addAll(new TurnChapter(scenario, chances).blocks());
        blocks.addAll(new WorldChapter(scenario, chances).blocks());
        blocks.add(new Block.Heading(2, "The whole on one page", DRAWING));
        if (chances instanceof Chances.Simulated) {
            blocks.add(
                    new Block.Paragraph(List.of(Span.plain("What this drawing says it knows exactly, and of a scenario "
                            + "of this size that is the first turns only; a question mark stands for the rest. How likely "
                            + "events and endings are was counted, and stands beside each of them."))));
        }
        blocks.add(new Block.Drawing(graph));
        blocks.addAll(new ClosingChapter(scenario, chances).blocks());
        return new Handbook(scenario.heading().title(), scenario.heading().language(), blocks);
    }
}
