package demarche.terminal.plain;

import demarche.terminal.view.DecisionView;
import demarche.terminal.view.DecisionView.OptionCard;
import java.util.Locale;
import java.util.Optional;

/**
 * Which option a player names, and whether they mean it: where nothing can be taken back, a player is asked once. While
 * the question stands, another option can be named in place of an answer; whatever else is typed drops it.
 */
final class Choosing {

    private final Dialogue dialogue;
    /** The id of the option that a player has been asked about and has not answered; empty where there is none. */
    private String asked = "";

    Choosing(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Whether a player has been asked and has not answered. */
    boolean isAsking() {
        return !asked.isEmpty();
    }

    /** The game stands elsewhere: nothing is asked any more. */
    void drop() {
        asked = "";
    }

    /** Puts the question, and listens; where nobody else may know the option, it is not named. */
    Heard ask(DecisionView decision, boolean unseen) {
        OptionCard option = named(decision, asked).orElseThrow();
        return unseen
                ? dialogue.listenUnseen("plain.take-unseen")
                : dialogue.listen("plain.take", option.number(), option.label());
    }

    /** Takes up what was typed while the question stands: the option that was asked about, where it is to be taken. */
    Optional<OptionCard> answered(DecisionView decision, String typed) {
        String option = asked;
        asked = "";
        return dialogue.isYes(typed) ? named(decision, option) : Optional.empty();
    }

    /** Whether what was typed says no to the question and means nothing else. */
    static boolean isNo(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return word.equals("no") || word.equals("n");
    }

    /** The option that is named by its number or id, with or without a yes behind it. */
    Optional<OptionCard> named(DecisionView decision, String typed) {
        String name = isSure(typed) ? typed.substring(0, typed.lastIndexOf(' ')).strip() : typed;
        return decision.options().stream()
                .filter(card -> name.equals(String.valueOf(card.number())) || name.equalsIgnoreCase(card.id()))
                .findFirst();
    }

    /** Whether a yes stands behind what was typed. */
    private boolean isSure(String typed) {
        int space = typed.lastIndexOf(' ');
        return space > 0 && dialogue.isYes(typed.substring(space + 1));
    }

    /** Whether an option is to be taken at once, by what was typed; where not, it is what is asked about next. */
    boolean isMeant(OptionCard option, String typed, boolean forGood) {
        asked = forGood && !isSure(typed) ? option.id() : "";
        return asked.isEmpty();
    }
}
