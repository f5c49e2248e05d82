package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HandOverView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Phrases;
import java.util.List;

/**
 * Stands between two players. Not Enter leads on, which a habit presses, or a finger that still lies on it from the
 * decision before, but the space bar.
 */
record HandOverScreen(HandOverView view) implements ScreenState {

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.HAND_OVER;
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        return Sheet.of(view.lines(phrases, columns));
    }

    @Override
    public Place place() {
        return Place.START;
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of(new Hint(HelpView.Key.SIT.cap(), phrases.get("hint.sit", view.seatName())));
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case PAGE_DOWN -> moves.goTo(play -> play.after(kind()));
            case ENTER -> moves.say(moves.phrases().get("say.sit", view.seatName()));
            default -> {}
        }
    }
}
