package demarche.terminal.screen;

import demarche.engine.Game;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the picture on the terminal depends on, its size aside.
 *
 * @param state the screen
 * @param game the game that is played, if one is
 * @param prompt the question that is asked, if one is
 * @param notice what is said until the next key, or empty
 * @param hints the keys that work now, after the screen's own
 * @param meter the id of the meter beside the text to which keys go; empty where they go to the text
 * @param written how many characters of the text a typewriter has written so far; {@link #ALL} where none is at work
 */
record Shown(
        ScreenState state,
        @Nullable Game game,
        @Nullable Prompt prompt,
        String notice,
        List<Hint> hints,
        String meter,
        int written) {

    /** In place of a number of characters. */
    static final int ALL = Integer.MAX_VALUE;

    /** What keys are taken for. */
    Attention attention() {
        if (prompt != null) {
            return Attention.ANSWER;
        }
        return state.takesText() ? Attention.LETTERS : Attention.KEYS;
    }
}
