package demarche.terminal.screen;

import demarche.terminal.view.Phrases;

/**
 * Keeps from the screens what nobody meant to do there: a page that was pasted is no hundred keys, and a finger that
 * stays on Enter does not say yes again and again. Where letters are typed, both are letters.
 */
final class Sieve {

    private final Navigation navigation;
    private final Phrases phrases;

    Sieve(Navigation navigation) {
        this.navigation = navigation;
        this.phrases = navigation.phrases();
    }

    void take(Input input) {
        if (input instanceof Input.Pasted pasted) {
            if (navigation.shown().takesText()) {
                pasted.letters().forEach(navigation::take);
            } else {
                navigation.say(phrases.get("say.pasted"));
            }
        } else if (input instanceof Input.Held held) {
            if (navigation.shown().takesText()) {
                navigation.take(held.press());
            }
        } else {
            navigation.take(input);
        }
    }
}
