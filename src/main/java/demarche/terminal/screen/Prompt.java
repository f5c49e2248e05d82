package demarche.terminal.screen;

import java.util.List;

/**
 * A question that is asked once, before something is done that counts.
 *
 * @param question in a sentence or two
 * @param yes what Enter does, in a word or two
 * @param no what Esc does
 * @param action what is done
 */
record Prompt(String question, String yes, String no, Runnable action) {

    List<Hint> hints() {
        return List.of(new Hint("Enter", yes), new Hint("Esc", no));
    }
}
