package demarche.report.handbook;

import demarche.scenario.Actor;
import demarche.scenario.Flag;
import demarche.scenario.Goal;
import demarche.scenario.Heading;
import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the scenario is, what it teaches, who is in it, and what is measured. */
final class CastChapter {

    private final Scenario scenario;
    private final Chances chances;
    private final List<Block> blocks = new ArrayList<>();

    CastChapter(Scenario scenario, Chances chances) {
        this.scenario = scenario;
        this.chances = chances;
    }

    List<Block> blocks() {
        glance();
        learning();
        blocks.add(new Block.Heading(2, "Seats", "seats"));
        scenario.seats().forEach(this::seat);
        actors();
        meters();
        return blocks;
    }

    private void glance() {
        Heading heading = scenario.heading();
        blocks.add(new Block.Paragraph(List.of(Span.plain(heading.summary()))));
        long questions = scenario.decisions().count();
        List<List<List<Span>>> rows = new ArrayList<>();
        row(rows, "Played as", heading.id() + ", version " + heading.version());
        if (heading.minutes() > 0) {
            row(rows, "Takes", heading.minutes() + " minutes");
        }
        row(
                rows,
                "Seats",
                scenario.seats().stream().map(seat -> seat.actor().name()).collect(Collectors.joining(", ")));
        row(
                rows,
                "Turns",
                scenario.turns().size() + ", with " + questions + " decisions and "
                        + scenario.options().size() + " options in all");
        row(rows, "Events", Integer.toString(scenario.events().size()));
        row(rows, "Endings", Integer.toString(scenario.endings().size()));
        row(rows, "Taking back", heading.undo() == Undo.FREE ? "turns may be taken back" : "what is decided stands");
        row(rows, "Odds", chances.origin());
        blocks.add(new Block.Table(List.of("", ""), rows));
    }

    private static void row(List<List<List<Span>>> rows, String name, String words) {
        rows.add(List.of(List.of(Span.strong(name)), List.of(Span.plain(words))));
    }

    private void learning() {
        if (!scenario.heading().learning().isEmpty()) {
            blocks.add(new Block.Heading(2, "What players are to take away", "learning"));
            blocks.add(new Block.Items(scenario.heading().learning().stream()
                    .map(goal -> List.of(Span.plain(goal)))
                    .toList()));
        }
    }

    private void seat(Seat seat) {
        blocks.add(new Block.Heading(3, seat.actor().name(), "seat-" + seat.id()));
        blocks.add(new Block.Paragraph(List.of(Span.plain(seat.role()))));
        List<List<Span>> goals = seat.goals().stream()
                .map((Goal goal) -> List.of(Span.plain(goal.text() + ": "), Span.code(goal.when())))
                .toList();
        if (!goals.isEmpty()) {
            blocks.add(new Block.Items(goals));
        }
    }

    private void actors() {
        blocks.add(new Block.Heading(2, "Actors", "actors"));
        for (Actor actor : scenario.actors()) {
            blocks.add(new Block.Heading(3, actor.name(), "actor-" + actor.id()));
            if (!actor.about().isEmpty()) {
                blocks.add(new Block.Paragraph(List.of(Span.plain(actor.about()))));
            }
            if (!actor.dossier().text().isEmpty()) {
                blocks.add(new Block.Paragraph(Span.of(actor.dossier())));
            }
        }
    }

    private void meters() {
        if (!scenario.meters().isEmpty()) {
            blocks.add(new Block.Heading(2, "What is measured", "meters"));
            blocks.add(new Block.Table(
                    List.of("meter", "id", "start", "words for it", "about"),
                    scenario.meters().stream().map(CastChapter::meter).toList()));
        }
        if (!scenario.flags().isEmpty()) {
            blocks.add(new Block.Heading(3, "What is so or not so", "flags"));
            blocks.add(new Block.Items(scenario.flags().stream()
                    .map((Flag flag) -> List.of(Span.code(flag.id()), Span.plain(" – " + flag.text())))
                    .toList()));
        }
    }

    private static List<List<Span>> meter(Meter meter) {
        String bands = meter.bands().stream()
                .map(band -> band.from() + " " + band.name())
                .collect(Collectors.joining(", "));
        String range = meter.min() == 0 && meter.max() == 100 ? "" : " (" + meter.min() + " to " + meter.max() + ")";
        return List.of(
                List.of(Span.strong(meter.label())),
                List.of(Span.code(meter.id())),
                List.of(Span.plain(meter.start() + range)),
                List.of(Span.plain(bands)),
                List.of(Span.plain(meter.about())));
    }
}
