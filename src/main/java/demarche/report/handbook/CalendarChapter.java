package demarche.report.handbook;

import demarche.scenario.Decision;
import demarche.scenario.Event;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The turns on one page: when, how long in class, who decides, what may happen. */
final class CalendarChapter {

    private final Scenario scenario;
    private final Chances chances;

    CalendarChapter(Scenario scenario, Chances chances) {
        this.scenario = scenario;
        this.chances = chances;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Calendar", "calendar"));
        blocks.add(new Block.Table(
                List.of("date", "turn", "minutes", "who decides", "events that become possible"),
                scenario.turns().stream().map(this::row).toList()));
        int minutes = scenario.turns().stream().mapToInt(Turn::minutes).sum();
        if (minutes > 0) {
            blocks.add(new Block.Paragraph(List.of(Span.plain("In class the turns take " + minutes + " minutes."))));
        }
        return blocks;
    }

    private List<List<Span>> row(Turn turn) {
        String deciding = turn.decisions().stream()
                .map((Decision decision) ->
                        scenario.seats().get(decision.seat()).actor().name())
                .collect(Collectors.joining(", "));
        List<Span> title = new ArrayList<>();
        title.add(new Span(Span.Look.PLAIN, turn.title(), "turn-" + turn.id()));
        if (turn.when() != Condition.ALWAYS) {
            title.add(Span.quiet(" (" + chances.turn(turn.index()) + ")"));
        }
        List<Span> opening = new ArrayList<>();
        for (Event event : scenario.events()) {
            if (event.from() == turn.index()) {
                opening.add(Span.plain(opening.isEmpty() ? "" : "; "));
                opening.add(new Span(Span.Look.PLAIN, event.title(), "event-" + event.id()));
            }
        }
        return List.of(
                List.of(Span.plain(turn.date())),
                title,
                List.of(Span.plain(turn.minutes() > 0 ? Integer.toString(turn.minutes()) : "")),
                List.of(Span.plain(deciding)),
                opening);
    }
}
