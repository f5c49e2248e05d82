package demarche.terminal.screen;

import demarche.engine.Forecast;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.DossierView;
import demarche.terminal.view.Phrases;
import java.nio.file.Path;
import java.util.List;

/** What a screen can have done. */
interface Moves {

    /** The room that the screen's text has. */
    Viewport viewport();

    Phrases phrases();

    /** Puts another state in the place of this one: something was selected, or scrolled. */
    void become(ScreenState next);

    /** Goes back to the screen before, or asks whether to stop where there is none. */
    void back();

    /** Goes on to what comes next in the game. */
    void goOn();

    /** Asks whether to take an option, and takes it. */
    void take(String optionId, String label);

    /** Sets a preference to the choice so many places on, and shows the settings with that place selected. */
    void set(Preference preference, int steps, int selected);

    /** Says something in the footer until the next key. */
    void say(String notice);

    void why(String meterId);

    /** Shows a turn that has begun, by its place among those. */
    void turn(int place);

    /** Leaves this screen, and does what a key does on the one before. */
    void perform(Press press);

    /** Writes down a forecast about the subject at this place. */
    void writeDown(Forecast forecast, int selected);

    /** Opens the page on an actor or a term. */
    void read(DossierView dossier);

    /** Goes on to the seats of a scenario. */
    void choose(Offer offer);

    /** Begins a game in which these seats are played here. */
    void begin(Scenario scenario, List<Seat> seats);

    void resume(Path save);

    /** Shows every save. */
    void saves();
}
