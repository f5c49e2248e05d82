package demarche.terminal.view;

import demarche.engine.Game;
import demarche.scenario.Seat;
import java.util.List;

/**
 * The goals of the seats that look at the game, as things stand.
 *
 * @param seats in the scenario's order
 * @param over whether the game is, so that nothing changes any more
 */
public record GoalsView(List<SeatGoals> seats, boolean over) implements View {

    /** What a seat wants, and whether it has it. */
    public record SeatGoals(String seatName, List<GoalRow> goals) {
        public SeatGoals {
            goals = List.copyOf(goals);
        }
    }

    public GoalsView {
        seats = List.copyOf(seats);
    }

    public static GoalsView of(Game game, Phrases phrases) {
        return new GoalsView(
                game.scenario().seats().stream()
                        .filter(seat -> game.viewers().contains(seat.id()))
                        .map(seat -> goals(game, seat, phrases))
                        .toList(),
                game.isOver());
    }

    private static SeatGoals goals(Game game, Seat seat, Phrases phrases) {
        return new SeatGoals(seat.actor().name(), GoalRow.of(game, seat, phrases));
    }

    @Override
    public void write(Page page) {
        String met = page.phrases().get(over ? "ending.met" : "goal.met-now");
        String missed = page.phrases().get(over ? "ending.missed" : "goal.missed-now");
        int width = Math.max(TextWidth.of(met), TextWidth.of(missed)) + 2;
        for (SeatGoals seat : seats) {
            if (!seat.goals().isEmpty()) {
                page.blank();
                heading(page, seat);
            }
            for (GoalRow goal : seat.goals()) {
                page.labelled(goal.met() ? met : missed, goal.met() ? Role.GOOD : Role.BAD, width, text(page, goal), 0);
            }
        }
    }

    /** What is wanted, and how far it is. */
    private Line text(Page page, GoalRow goal) {
        if (goal.standing().isEmpty()) {
            return Line.of(goal.text());
        }
        String standing = page.phrases()
                .get(
                        over ? "goal.standing-over" : "goal.standing",
                        page.beside(goal.standing().toArray(String[]::new)));
        return page.isSpoken()
                ? Line.of(page.beside(goal.text(), standing))
                : Line.of(goal.text()).and(" · " + standing, Role.DIM);
    }

    private void heading(Page page, SeatGoals seat) {
        if (seats.size() > 1) {
            page.heading("goals.of", seat.seatName());
        } else {
            page.heading("goals.yours");
        }
    }
}
