package demarche.terminal.screen;

import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.Wrapping;
import java.util.List;
import java.util.Optional;

/**
 * Says what is being done before there is anything else to show. No key does anything here.
 *
 * @param words in a sentence
 */
record WaitingScreen(String words) implements ScreenState {

    /** @param scenario what a scenario is called that is read; empty where it is a save */
    static WaitingScreen reading(Phrases phrases, Optional<String> scenario) {
        return new WaitingScreen(scenario.map(title -> phrases.get("screen.reading", title))
                .orElseGet(() -> phrases.get("screen.reading-save")));
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.WAITING;
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        return Sheet.of(Wrapping.lines(Line.of(words, Role.DIM), columns, 0));
    }

    @Override
    public Place place() {
        return Place.START;
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of();
    }

    @Override
    public void press(Input.Press press, Moves moves) {}
}
