package demarche.terminal.screen;

import java.util.function.Consumer;

/**
 * What is asked before a screen is left on which something would be lost.
 *
 * @param question in a sentence or two
 * @param yes what is done first, in a word or two
 * @param no what is done instead
 * @param first saves what would be lost
 */
record Leaving(String question, String yes, String no, Consumer<Moves> first) {

    /** The question that is asked; however it is answered, the screen is then left. */
    Prompt prompt(Moves moves) {
        Runnable saving = () -> {
            first.accept(moves);
            moves.back();
        };
        return new Prompt(question, yes, no, false, saving, null, moves::back);
    }
}
