package demarche.terminal.screen;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said to the player beneath a screen, until the next key. */
final class Remarks {

    private String greeting = "";
    private String notice = "";

    /** Says something in front of what is said anyway. */
    void greet(String words) {
        greeting = words;
    }

    /** Says something in place of what was said last. */
    void say(String words) {
        notice = words;
    }

    void clear() {
        greeting = "";
        notice = "";
    }

    String text() {
        return Stream.of(greeting, notice).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }
}
