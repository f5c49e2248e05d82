package demarche.terminal.screen;

import java.util.List;

/** What can happen to a screen from outside. */
sealed interface Input {

    /**
     * A key was pressed.
     *
     * @param number which, for {@link Key#NUMBER}, else 0
     * @param typed the letter, where letters are typed; empty for a key that is none
     */
    record Press(Key key, int number, String typed) implements Input {
        static Press of(Key key) {
            return new Press(key, 0, "");
        }

        static Press number(int number) {
            return new Press(Key.NUMBER, number, String.valueOf(number));
        }
    }

    /**
     * The mouse was clicked.
     *
     * @param column the cell's, from 0 at the left
     * @param row the cell's, from 0 at the top
     */
    record Click(int column, int row) implements Input {}

    /**
     * The wheel was turned.
     *
     * @param key {@link Key#UP} or {@link Key#DOWN}
     */
    record Wheel(Key key) implements Input {}

    /** The mouse was moved, or a button was let go or means nothing. */
    record Still() implements Input {}

    /** Something that is shown has changed by itself: the terminal's size, or what is known of the scenarios. */
    record Refresh() implements Input {}

    /** A key came again because it is held down, and would do something that counts. */
    record Held(Press press) implements Input {}

    /** A text was pasted, not typed. */
    record Pasted(String text) implements Input {

        /** More than anybody looks for. */
        private static final int MOST_LETTERS = 200;

        /** Its letters, as if they had been typed one by one on one line. */
        List<Press> letters() {
            return text.strip()
                    .replaceAll("\\s+", " ")
                    .codePoints()
                    .filter(letter -> !Character.isISOControl(letter))
                    .limit(MOST_LETTERS)
                    .mapToObj(letter -> new Press(Key.NONE, 0, Character.toString(letter)))
                    .toList();
        }
    }

    /** The program goes on after it was stopped; what is on the terminal now is not known. */
    record Resumed() implements Input {}

    /** No key will come any more: the terminal has gone. */
    record Gone() implements Input {}
}
