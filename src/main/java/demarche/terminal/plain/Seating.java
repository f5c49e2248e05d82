package demarche.terminal.plain;

import demarche.engine.Game;
import demarche.saves.SavedGame;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at the machine, where several play at it in turn. Where there is but one player, it is always that one.
 *
 * <p>Whoever sits there sees the game as their seat may; between two players it is seen as all may see it.
 */
final class Seating {

    private final SavedGame saved;
    private @Nullable String seated;

    Seating(SavedGame saved) {
        this.saved = saved;
    }

    boolean isShared() {
        return saved.game().held().size() > 1;
    }

    /** Whether somebody sits there from whom others hide what they typed. */
    boolean isUnseen() {
        return isShared() && !isBetween();
    }

    /** Whether somebody else must sit down before the game goes on. */
    boolean isBetween() {
        Game whole = saved.game();
        return isShared()
                && !whole.isOver()
                && (seated == null || whole.questionsTo(seated).isEmpty());
    }

    /** The game as it may be seen now. */
    Game game() {
        Game whole = saved.game();
        return seated == null || !isUnseen() ? whole : whole.seenBy(seated);
    }

    /** The player of the seat that is asked next sits down. */
    void sit() {
        Game whole = saved.game();
        seated = whole.scenario().seats().get(whole.questions().get(0).seat()).id();
    }

    /** All look. */
    void leave() {
        seated = null;
    }
}
