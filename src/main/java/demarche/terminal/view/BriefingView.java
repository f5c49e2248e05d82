package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.TurnAccount;
import java.util.List;

/**
 * The briefing of the turn that runs.
 *
 * @param about what the scenario is about, where nobody has said so yet; mostly empty
 * @param place from where it is read: the name of the one seat that looks; empty where there are several
 * @param date as the scenario shows it
 * @param headline the turn's title
 * @param progress how far the game is
 * @param minutes how long the turn takes in class, or 0 where the author does not say
 * @param paragraphs what is on the desk, in order
 */
public record BriefingView(
        String about, String place, String date, String headline, Progress progress, int minutes, List<Told> paragraphs)
        implements View {

    public BriefingView {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The briefing of a game's current or last turn; the game has begun at least one. */
    public static BriefingView of(Game game) {
        return of(game, game.accounts().get(game.accounts().size() - 1), new Marks(game.scenario()));
    }

    static BriefingView of(Game game, TurnAccount account, Marks marks) {
        return new BriefingView(
                "",
                place(game),
                account.turn().date(),
                account.turn().title(),
                Progress.of(game, account.turn()),
                account.turn().minutes(),
                account.briefing().stream().map(text -> Told.of(text, marks)).toList());
    }

    /** The same for somebody who has come here without being told what the scenario is about. */
    public BriefingView introduced(String introduction) {
        return new BriefingView(introduction, place, date, headline, progress, minutes, paragraphs);
    }

    private static String place(Game game) {
        return game.viewers().size() > 1
                ? ""
                : game.scenario().seats().stream()
                        .filter(seat -> game.viewers().contains(seat.id()))
                        .map(seat -> seat.actor().name())
                        .findFirst()
                        .orElse("");
    }

    @Override
    public void write(Page page) {
        Phrases phrases = page.phrases();
        String day = phrases.date(date);
        String dateline = place.isEmpty() ? day : phrases.get("briefing.dateline", place, day);
        String length = minutes == 0 ? "" : phrases.count("minutes", minutes);
        page.text(about, Role.DIM, 0).blank();
        page.dateline(page.beside(dateline, progress.words(phrases), length));
        page.text(headline, Role.HEADING, 0);
        paragraphs.forEach(told -> page.blank().told(told, 0));
    }
}
