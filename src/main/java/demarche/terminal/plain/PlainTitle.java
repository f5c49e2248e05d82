package demarche.terminal.plain;

import demarche.terminal.view.TitleView;
import demarche.terminal.view.TitleView.ScenarioCard;
import demarche.terminal.view.TitleView.SeatCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Lets the player pick what to play, in plain lines. */
public final class PlainTitle {

    /** What was picked. */
    public sealed interface Pick {}

    /**
     * A new game.
     *
     * @param scenario the place of the scenario in the title view
     * @param seats the ids of the seats that are played here
     */
    public record NewGame(int scenario, List<String> seats) implements Pick {
        public NewGame {
            seats = List.copyOf(seats);
        }
    }

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
        return number(all)
                .flatMap(picked -> picked < scenarios
                        ? seats(title.scenarios().get(picked)).map(seats -> new NewGame(picked, seats))
                        : Optional.of(new Resume(picked - scenarios)));
    }

    /** Asks whether to play in plain lines, where there are screens too. */
    public boolean isPreferred() {
        return dialogue.agrees("plain.offer");
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

    /** The ids of the seats to play, one or several; does not ask where there is only one. */
    public Optional<List<String>> seats(ScenarioCard scenario) {
        List<SeatCard> seats = scenario.seats();
        if (seats.size() == 1) {
            return Optional.of(List.of(seats.get(0).id()));
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
        dialogue.say("plain.pick-seats");
        dialogue.blank();
        List<String> ids = seats.stream().map(SeatCard::id).toList();
        return asked(typed -> picked(typed, ids), seats.size());
    }

    /** The ids whose numbers or ids are typed, in their order, if all of them are known. */
    private static Optional<List<String>> picked(String typed, List<String> ids) {
        List<String> words = List.of(typed.strip().split("[,\\s]+"));
        List<String> picked = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (words.contains(String.valueOf(i + 1)) || words.contains(ids.get(i))) {
                picked.add(ids.get(i));
            }
        }
        boolean all = words.size() == picked.size();
        return all && !picked.isEmpty() ? Optional.of(picked) : Optional.empty();
    }

    /** A place in a list, from 0, picked by its number from 1. */
    private Optional<Integer> number(int count) {
        return asked(typed -> place(typed, count), count);
    }

    private static Optional<Integer> place(String typed, int count) {
        return IntStream.range(0, count)
                .boxed()
                .filter(place -> typed.equals(String.valueOf(place + 1)))
                .findFirst();
    }

    /** Asks until what is typed means something; empty where the player leaves or the input ends. */
    private <T> Optional<T> asked(Function<String, Optional<T>> meaning, int count) {
        Optional<String> typed = ask(count);
        while (typed.isPresent()
                && Command.of(typed.get()).filter(Command.QUIT::equals).isEmpty()) {
            Optional<T> meant = meaning.apply(typed.get());
            if (meant.isPresent()) {
                return meant;
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
