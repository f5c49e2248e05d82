package demarche.terminal.workbench;

import demarche.scenario.Scenario;
import demarche.terminal.view.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of a scenario as it was read.
 *
 * @param scenario what is written in it; null where that cannot be played
 * @param flaws what is wrong or doubtful, in the order of the file
 * @param unreadable why the file cannot be read at all; empty where it can
 */
public record Manuscript(@Nullable Scenario scenario, List<Flaw> flaws, String unreadable) {
    public Manuscript {
        flaws = List.copyOf(flaws);
    }

    /** Where there is no file to read. */
    public static Manuscript unreadable(String why) {
        return new Manuscript(null, List.of(), why);
    }
}
