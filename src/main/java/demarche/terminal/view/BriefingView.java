package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.TurnAccount;
import java.util.List;

/**
 * The briefing of the turn that runs.
 *
 * @param date as the scenario shows it
 * @param headline the turn's title
 * @param progress how far the game is
 * @param paragraphs what is on the desk, in order
 */
public record BriefingView(String date, String headline, Progress progress, List<Told> paragraphs) implements View {

    public BriefingView {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The briefing of a game's current or last turn; the game has begun at least one. */
    public static BriefingView of(Game game) {
        return of(game, game.accounts().get(game.accounts().size() - 1), new Marks(game.scenario()));
    }

    static BriefingView of(Game game, TurnAccount account, Marks marks) {
        return new BriefingView(
                account.turn().date(),
                account.turn().title(),
                Progress.of(game, account.turn()),
                account.briefing().stream().map(text -> Told.of(text, marks)).toList());
    }

    @Override
    public void write(Page page) {
        page.text(page.beside(page.phrases().date(date), progress.words(page.phrases())), Role.DIM, 0);
        page.text(headline, Role.HEADING, 0);
        paragraphs.forEach(told -> page.blank().told(told, 0));
    }
}
