package demarche.terminal.screen;

import demarche.engine.Forecast;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.ForecastView;
import demarche.terminal.view.Phrases;
import java.util.List;
import java.util.function.Function;

/** What a screen can have done. */
interface Moves {

    /** The room that the screen's text has. */
    Viewport viewport();

    Phrases phrases();

    /** Puts another state in the place of this one: something was selected, or scrolled. */
    void become(ScreenState next);

    /** Goes back to the screen before, or asks whether to stop where there is none. */
    void back();

    /** Does something to the game, and goes to where that leads: nothing before it is come back to. */
    void goTo(Function<Play, Arrival> where);

    /** Opens something, from which one comes back here. */
    void open(Function<Play, Arrival> what);

    /** Sets a preference to the choice so many places on, and shows the settings with that place selected. */
    void set(Preference preference, int steps, int selected);

    /** Says something in the footer until the next key. */
    void say(String notice);

    void why(String meterId);

    /** Leaves this screen, and does what a key does on the one before. */
    void perform(Press press);

    /**
     * Writes down forecasts.
     *
     * @param next the screen of forecasts after it, for what is known of them then
     */
    void writeDown(List<Forecast> forecasts, Function<ForecastView, ForecastScreen> next);
}
