package demarche.terminal.screen;

import demarche.terminal.view.Phrases;

/**
 * Keeps from the screens what nobody meant to do there: a page that was pasted is no hundred keys, and a finger that
 * stays on Enter does not say yes again and again. Where letters are typed, both are letters.
 */
final class Sieve {

    private final Stage stage;
    private final Phrases phrases;

    Sieve(Stage stage) {
        this.stage = stage;
        this.phrases = stage.phrases();
    }

    void take(Input input) {
        if (input instanceof Input.Pasted pasted) {
            if (stage.attention() == Attention.LETTERS) {
                pasted.letters().forEach(stage::take);
            } else {
                stage.say(phrases.get("say.pasted"));
            }
        } else if (input instanceof Input.Held held) {
            if (stage.attention() == Attention.LETTERS) {
                stage.take(held.press());
            }
        } else {
            stage.take(input);
        }
    }
}
