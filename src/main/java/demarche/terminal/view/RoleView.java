package demarche.terminal.view;

import demarche.engine.Game;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.util.List;

/**
 * Who the player is.
 *
 * @param seat the id of the seat
 * @param seatName its name
 * @param about who the actor is, or empty
 * @param role who the player is
 * @param goals what the seat wants; before a game begins as things stand at its start
 * @param relations how things stand at the start
 * @param gauges the same
 */
public record RoleView(
        String seat,
        String seatName,
        String about,
        String role,
        List<GoalRow> goals,
        List<MeterRow> relations,
        List<MeterRow> gauges)
        implements View {

    public RoleView {
        goals = List.copyOf(goals);
        relations = List.copyOf(relations);
        gauges = List.copyOf(gauges);
    }

    /** A seat of a scenario that could be played. */
    public static RoleView of(Scenario scenario, Seat seat) {
        return of(
                scenario,
                seat,
                seat.goals().stream()
                        .map(goal -> new GoalRow(goal.text(), false, List.of()))
                        .toList());
    }

    /** A seat in a game, with its goals as things stand now. */
    public static RoleView of(Game game, Seat seat, Phrases phrases) {
        return of(game.scenario(), seat, GoalRow.of(game, seat, phrases));
    }

    private static RoleView of(Scenario scenario, Seat seat, List<GoalRow> goals) {
        List<MeterRow> start = Chronicle.shown(scenario).stream()
                .map(meter -> MeterRow.of(Side.of(seat), meter, meter.start(), meter.start()))
                .toList();
        return new RoleView(
                seat.id(),
                seat.actor().name(),
                seat.actor().about(),
                seat.role(),
                goals,
                start.stream().filter(MeterRow::relation).toList(),
                start.stream().filter(row -> !row.relation()).toList());
    }

    @Override
    public void write(Page page) {
        page.text(seatName, Role.HEADING, 0).text(about, Role.DIM, 0).blank().text(role, Role.PLAIN, 0);
        if (!goals.isEmpty()) {
            page.blank().heading("goals.yours");
            goals.forEach(goal -> page.item(goal.text(), 0));
        }
        page.blank();
        new MetersView("", relations, gauges).write(page);
    }
}
