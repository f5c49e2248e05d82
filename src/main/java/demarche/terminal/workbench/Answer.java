package demarche.terminal.workbench;

import demarche.terminal.view.WorkbenchView;
import org.jspecify.annotations.Nullable;

/**
 * What came of an order, or of a new text.
 *
 * @param words what is said
 * @param moved whether the game may stand elsewhere, or say something else, than before
 * @param view what was asked to be shown, or null
 */
public record Answer(String words, boolean moved, @Nullable WorkbenchView view) {

    static Answer saying(String words) {
        return new Answer(words, false, null);
    }

    static Answer moved(String words) {
        return new Answer(words, true, null);
    }

    static Answer showing(WorkbenchView view) {
        return new Answer("", false, view);
    }
}
