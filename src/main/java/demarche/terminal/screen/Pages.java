package demarche.terminal.screen;

import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.terminal.view.BriefingView;
import demarche.terminal.view.DecisionView;
import demarche.terminal.view.EndingView;
import demarche.terminal.view.HandOverView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.NewsView;
import demarche.terminal.view.Phrases;
import java.util.List;

/** The screens of a game through which one plays it. */
record Pages(Phrases phrases) {

    ScreenState briefing(Game game) {
        return new ReadingScreen(HelpView.Screen.BRIEFING, BriefingView.of(game), phrases.get("hint.decide"));
    }

    /** The first decision that waits; one does. */
    ScreenState decision(Game game) {
        return new DecisionScreen(DecisionView.of(game, phrases).orElseThrow());
    }

    ScreenState handOver(Game game) {
        return new HandOverScreen(HandOverView.of(game, phrases));
    }

    /**
     * The end.
     *
     * @param again whether the game is then played again, and not left
     */
    ScreenState ending(Game game, List<Forecast> forecasts, boolean again) {
        return new ReadingScreen(
                HelpView.Screen.ENDING,
                EndingView.of(game, forecasts, phrases),
                phrases.get(again ? "hint.again" : "hint.title"));
    }

    /** @param shared whether several play, so that somebody sits down next */
    ScreenState news(NewsView news, boolean shared) {
        String onward =
                switch (news.next()) {
                    case CRISIS -> shared ? "hint.hand-over" : "hint.decide";
                    case TURN -> shared ? "hint.hand-over" : "hint.next";
                    case ENDING -> "hint.end";
                };
        return new ReadingScreen(HelpView.Screen.NEWS, news, phrases.get(onward));
    }
}
