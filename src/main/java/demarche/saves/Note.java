package demarche.saves;

import demarche.engine.Forecast;

/** Something written down beside the decisions, that changes nothing in the game. */
sealed interface Note {

    /** A player wrote down what they expect. */
    record Forecasted(Forecast forecast) implements Note {}

    /** A player asked the analysts, where that can be done only so often. */
    record Consulted(String turn, String seat) implements Note {}
}
