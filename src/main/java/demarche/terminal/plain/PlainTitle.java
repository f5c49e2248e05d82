package demarche.terminal.plain;

import demarche.terminal.view.TitleView;
import demarche.terminal.view.TitleView.ScenarioCard;
import demarche.terminal.view.TitleView.SeatCard;
import java.util.List;
import java.util.Optional;

/** Lets the player pick what to play, in plain lines. */
public final class PlainTitle {

    /** What was picked. */
    public sealed interface Pick {}

    /**
     * A new game.
     *
     * @param scenario the place of the scenario in the title view
     * @param seat the id of the seat
     */
    public record NewGame(int scenario, String seat) implements Pick {}

    /**
     * A saved game.
     *
     * @param save the place of the save in the title view
     */
    public record Resume(int save) implements Pick {}

    private final Dialogue dialogue;

    public PlainTitle(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Asks until something is picked; empty if there is nothing, or the player leaves or the input ends. */
    public Optional<Pick> pick(TitleView title) {
        int scenarios = title.scenarios().size();
        int all = scenarios + title.saves().size();
        if (all == 0) {
            dialogue.say("plain.none");
            return Optional.empty();
        }
        dialogue.show(title);
        return number(all, List.of())
                .flatMap(picked -> picked < scenarios
                        ? seat(title.scenarios().get(picked)).map(seat -> new NewGame(picked, seat))
                        : Optional.of(new Resume(picked - scenarios)));
    }

    /** Says what a scenario is about. */
    public void introduce(ScenarioCard scenario) {
        dialogue.tell(scenario.title());
        dialogue.tell(scenario.summary());
        if (!scenario.minutes().isEmpty()) {
            dialogue.tell(scenario.minutes());
        }
        dialogue.blank();
    }

    /** Says what stands in the way of a saved game, and asks whether to go on from what is good of it. */
    public boolean agrees(String problem) {
        dialogue.line(problem);
        return dialogue.agrees("plain.go-on");
    }

    /** The id of the seat to play; does not ask where there is only one. */
    public Optional<String> seat(ScenarioCard scenario) {
        List<SeatCard> seats = scenario.seats();
        if (seats.size() == 1) {
            return Optional.of(seats.get(0).id());
        }
        dialogue.blank();
        dialogue.say("plain.pick-seat");
        for (int i = 0; i < seats.size(); i++) {
            dialogue.tell((i + 1) + ". "
                    + dialogue.phrases()
                            .get(
                                    "spoken.labelled",
                                    seats.get(i).name(),
                                    seats.get(i).role()));
        }
        dialogue.blank();
        List<String> ids = seats.stream().map(SeatCard::id).toList();
        return number(seats.size(), ids).map(ids::get);
    }

    /** A place in a list, from 0, picked by its number from 1 or by a word. */
    private Optional<Integer> number(int count, List<String> words) {
        Optional<String> typed = ask(count);
        while (typed.isPresent()
                && Command.of(typed.get()).filter(Command.QUIT::equals).isEmpty()) {
            for (int i = 0; i < count; i++) {
                if (typed.get().equals(String.valueOf(i + 1)) || i == words.indexOf(typed.get())) {
                    return Optional.of(i);
                }
            }
            dialogue.say("plain.unknown-pick", typed.get());
            typed = ask(count);
        }
        return Optional.empty();
    }

    private Optional<String> ask(int count) {
        return dialogue.ask(count == 1 ? "plain.pick.only" : "plain.pick.some", count);
    }
}
