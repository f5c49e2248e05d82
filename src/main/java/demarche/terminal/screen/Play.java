package demarche.terminal.screen;

import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.engine.Position;
import demarche.saves.Opening;
import demarche.saves.Recording;
import demarche.saves.SaveFolder;
import demarche.saves.SaveProblem;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import demarche.scenario.Undo;
import demarche.terminal.view.BriefingView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.NewsView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.TextLanguage;
import demarche.terminal.view.TurnView;
import demarche.terminal.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The game that is played, and which screen each thing done to it leads to. */
public final class Play {

    private final Lobby lobby;
    private final LongSupplier seeds;
    private Phrases phrases;
    private Pages pages;
    private Holding holding;
    /** The id of the seat whose player sits here alone; empty where all look, or there is but one. */
    private String seated = "";

    /**
     * Nothing is played yet.
     *
     * @param seeds gives each new game its seed
     */
    public Play(Phrases phrases, Shelf shelf, SaveFolder folder, LongSupplier seeds) {
        this(phrases, new Lobby(shelf, folder), seeds, new Holding.Nothing());
    }

    private Play(Phrases phrases, Lobby lobby, LongSupplier seeds, Holding holding) {
        this.phrases = phrases;
        this.pages = new Pages(phrases);
        this.lobby = lobby;
        this.seeds = seeds;
        this.holding = holding;
    }

    /** The game of a workbench, and no other. */
    public static Play at(Workbench workbench, Phrases phrases, SaveFolder folder) {
        return new Play(phrases, new Lobby(Shelf.EMPTY, folder), () -> 0, new Holding.OnWorkbench(workbench));
    }

    Optional<SavedGame> saved() {
        return holding.saved();
    }

    /** Whether one can go on with the game later: something was decided in it, and not only to try a text. */
    boolean isKept() {
        boolean decided =
                saved().filter(game -> !game.game().record().isEmpty()).isPresent();
        return decided && holding.isKept();
    }

    /** The game on the same kind of screen as before where it stands at the same place, else where one comes in. */
    Arrival again(ScreenState before, boolean same, String notice) {
        ScreenState now = same ? alike(before) : standing(game().orElseThrow());
        boolean read = same && now instanceof ReadingScreen && before instanceof ReadingScreen;
        return Arrival.at(read && now.kind() == before.kind() ? ((ReadingScreen) now).at(before.place()) : now, notice);
    }

    private ScreenState alike(ScreenState before) {
        Game game = game().orElseThrow();
        NewsView news = NewsView.latest(game, phrases);
        if (before.kind() == HelpView.Screen.DECISION && !game.questions().isEmpty()) {
            return decision(game);
        }
        if (before.kind() == HelpView.Screen.NEWS && !news.isEmpty()) {
            return news(news);
        }
        return before.kind() == HelpView.Screen.BRIEFING && !game.isOver() ? briefing(game) : standing(game);
    }

    /** Goes on in another language, on the same kind of screen as before. */
    Arrival speak(Locale language, ScreenState before) {
        phrases = Phrases.in(language);
        pages = new Pages(phrases);
        lobby.speak(language);
        if (before instanceof TitleScreen title) {
            return Arrival.at(refreshed(title));
        }
        Optional<SavedGame> game = saved();
        if (game.isEmpty() || !before.isInGame()) {
            return Arrival.at(before);
        }
        if (holding instanceof Holding.Own) {
            holding = holding.left();
            if (!(lobby.open(game.get().file()) instanceof Opening.Opened reopened)) {
                return Arrival.at(title(), phrases.get("say.not-reopened"));
            }
            holding = new Holding.Own(reopened.game());
        }
        return again(before, true, "");
    }

    /** The game as those see it who are looking. */
    Optional<Game> game() {
        return saved().map(SavedGame::game).map(game -> seated.isEmpty() ? game : game.seenBy(seated));
    }

    /** The turn that can be taken back: the last in which something was decided, whoever saw it. */
    Optional<Turn> lastDecided() {
        return saved().map(SavedGame::game)
                .filter(game -> game.scenario().heading().undo() == Undo.FREE)
                .filter(game -> !game.record().isEmpty())
                .flatMap(game -> game.scenario()
                        .turn(game.record().get(game.record().size() - 1).turn()));
    }

    /** The first turn from one on in which something was decided that can be taken back. */
    private Optional<Turn> decidedSince(String turn) {
        return saved().map(SavedGame::game).flatMap(game -> game.record().stream()
                .flatMap(choice -> game.scenario().turn(choice.turn()).stream())
                .filter(decided -> decided.index()
                        >= game.scenario().turn(turn).map(Turn::index).orElse(0))
                .findFirst());
    }

    TitleScreen title() {
        return lobby.title();
    }

    TitleScreen refreshed(TitleScreen title) {
        return lobby.refreshed(title);
    }

    /** Every save, or that there is none any more. */
    Arrival saves() {
        lobby.findSaves();
        return lobby.games().isEmpty()
                ? Arrival.saying(phrases.get("say.no-saves"))
                : Arrival.at(new SavesScreen(lobby.games(), 0));
    }

    /** Looks for saves, with the names that their scenarios give them, for which it waits. From any thread. */
    public void findSaves() {
        lobby.findSaves();
    }

    /** Looks for saves, with what is known of scenarios by now: nothing is waited for. From any thread. */
    public void glanceAtSaves() {
        lobby.glanceAtSaves();
    }

    /** The seats of a scenario, once it has been read, or what is wrong with it. */
    Arrival seats(Offer offer) {
        Offer read = lobby.await(offer);
        return read.scenario()
                .map(scenario -> Arrival.at(new SeatScreen(scenario)))
                .orElseGet(() -> Arrival.saying(read.trouble()));
    }

    Arrival begin(Scenario scenario, List<Seat> seats) {
        Set<String> held = seats.stream().map(Seat::id).collect(Collectors.toSet());
        return opened(lobby.begin(scenario, seeds.getAsLong(), held));
    }

    Arrival resume(Path file) {
        Opening opening = lobby.open(file);
        if (opening instanceof Opening.Failed failed
                && failed.problem().remainder().isPresent()) {
            return Arrival.asking(new Arrival.Offering(
                    phrases.saves().of(failed.problem()),
                    phrases.get("ask.go-on.yes"),
                    phrases.get("ask.go-on.no"),
                    () -> opened(lobby.goOn(file)),
                    null));
        }
        return opened(opening);
    }

    /**
     * Goes on from an opening that was asked for before the screens were there. Before the first decision it says what
     * the scenario is about, which the title and the seats would have said.
     */
    Arrival entered(Opening.Opened opening) {
        Arrival arrival = opened(opening);
        Game game = opening.game().game();
        if (!game.record().isEmpty()) {
            return arrival;
        }
        String about =
                (game.scenario().heading().summary() + " " + TextLanguage.notice(game.scenario(), phrases)).strip();
        return arrival.next() instanceof ReadingScreen screen && screen.view() instanceof BriefingView briefing
                ? Arrival.at(screen.showing(briefing.introduced(about)), arrival.notice())
                : new Arrival(arrival.next(), (arrival.notice() + " " + about).strip(), null);
    }

    private Arrival opened(Opening opening) {
        if (opening instanceof Opening.Opened opened) {
            leave();
            holding = new Holding.Own(opened.game());
            String notices = opened.notices().stream().map(phrases.saves()::of).collect(Collectors.joining(" "));
            return Arrival.at(standing(opened.game().game()), notices);
        }
        return Arrival.saying(phrases.saves().of(((Opening.Failed) opening).problem()));
    }

    /** Where one comes in: what one must know first before deciding. */
    private ScreenState standing(Game game) {
        if (game.isOver()) {
            return ending(game);
        }
        NewsView news = game.record().isEmpty() ? NewsView.opening(game, phrases) : NewsView.latest(game, phrases);
        boolean unread = isCrisis(game) || game.record().isEmpty();
        return unread && !news.isEmpty() ? news(news) : ready(game);
    }

    private static boolean isShared(Game game) {
        return game.held().size() > 1;
    }

    /** What comes once all that all may see has been seen: where several play, somebody sits down first. */
    private ScreenState ready(Game game) {
        return isShared(game) ? handOver(game) : briefing(game);
    }

    private ScreenState handOver(Game game) {
        seated = "";
        return pages.handOver(game);
    }

    private static boolean isCrisis(Game game) {
        return game.position() instanceof Position.Deciding deciding && deciding.crisis();
    }

    /** The seat that is asked next has sat down. */
    private ScreenState sit(Game game) {
        int seat = game.questions().get(0).seat();
        seated = game.scenario().seats().get(seat).id();
        Game seen = game().orElseThrow();
        return isCrisis(game) ? decision(seen) : briefing(seen);
    }

    /** Lets go of the game, so that it can be opened elsewhere. */
    private void leave() {
        holding = holding.left();
        seated = "";
    }

    private Arrival leftForTitle() {
        leave();
        findSaves();
        return Arrival.at(title());
    }

    /** What Enter leads to from a screen of the game. */
    Arrival after(HelpView.Screen kind) {
        Game game = game().orElseThrow();
        if (kind == HelpView.Screen.ENDING) {
            return holding.startedAgain()
                    .map(words -> Arrival.at(standing(game().orElseThrow()), words))
                    .orElseGet(this::leftForTitle);
        }
        if (game.isOver()) {
            return Arrival.at(ending(game));
        }
        return Arrival.at(
                switch (kind) {
                    case HAND_OVER -> sit(game);
                    case NEWS -> isCrisis(game) && !isShared(game) ? decision(game) : ready(game);
                    default -> decision(game);
                });
    }

    /** Asks whether to take an option, and takes it; the number of another asks for that one. */
    Arrival asked(String optionId, String label) {
        Hint other = new Hint("↑↓", phrases.get("ask.take.other"));
        return Arrival.asking(Arrival.Offering.of(phrases, "ask.take", () -> take(optionId), label)
                .or(other));
    }

    private Arrival take(String optionId) {
        SavedGame saving = saved().orElseThrow();
        Game before = saving.game();
        Recording recording = saving.choose(optionId);
        if (recording instanceof Recording.Recorded recorded) {
            Game game = recorded.game();
            NewsView news = NewsView.between(before, game, phrases);
            if (news.isEmpty()) {
                boolean stays = !game().orElseThrow().questions().isEmpty();
                return Arrival.at(stays ? decision(game().orElseThrow()) : handOver(game));
            }
            seated = "";
            return Arrival.at(news(news));
        }
        return Arrival.saying(trouble(recording));
    }

    /**
     * Asks whether to take back the last turn, or says why nothing can be taken back.
     *
     * @param looked the turn that is looked at, from which on all is taken back; empty for the last one
     */
    Arrival takingBack(Optional<String> looked) {
        Optional<Turn> last = lastDecided();
        Optional<Turn> first = looked.map(this::decidedSince).orElse(last);
        if (last.isEmpty()) {
            boolean never = saved().orElseThrow().game().scenario().heading().undo() == Undo.NONE;
            return Arrival.saying(phrases.get(never ? "say.undo-never" : "say.undo-nothing"));
        }
        if (first.isEmpty()) {
            return Arrival.saying(phrases.get("say.undo-nothing-since"));
        }
        Turn turn = first.get();
        String key = first.equals(last) ? "ask.undo" : "ask.undo-to";
        return Arrival.asking(
                Arrival.Offering.of(phrases, key, () -> undoTo(turn.id().name()), phrases.date(turn.date())));
    }

    /** Takes back what was decided in a turn and after it, turn by turn. */
    private Arrival undoTo(String turn) {
        SavedGame journal = saved().orElseThrow();
        Recording recording = journal.undo();
        while (recording instanceof Recording.Recorded recorded
                && recorded.game().record().stream()
                        .anyMatch(choice -> choice.turn().equals(turn))) {
            recording = journal.undo();
        }
        if (recording instanceof Recording.Recorded recorded) {
            Game game = recorded.game();
            return Arrival.at(
                    ready(game),
                    phrases.get("say.undone", phrases.date(game.turn().date())));
        }
        return Arrival.saying(trouble(recording));
    }

    /** A turn that has begun, by its place among those. */
    ReadingScreen turn(int place) {
        TurnView past = TurnView.of(game().orElseThrow(), place, phrases);
        return new ReadingScreen(HelpView.Screen.TURN, past, "");
    }

    /** What the analysts and the player expect of the decision that waits. */
    Counsel counsel() {
        return new Counsel(phrases, saved().orElseThrow(), this::trouble);
    }

    private String trouble(Recording recording) {
        if (recording instanceof Recording.NotRecorded not) {
            SaveProblem problem = not.problem();
            return phrases.saves().of(problem);
        }
        return switch (((Recording.Refused) recording).reason()) {
            case CHOICE -> phrases.get("say.refused");
            case UNDO_NOT_PERMITTED -> phrases.get("say.undo-never");
            case NOTHING_TO_UNDO -> phrases.get("say.undo-nothing");
            case ANALYSTS_NOT_PERMITTED -> phrases.get("say.analysts-never");
            case ANALYSTS_NO_MORE -> phrases.get("say.analysts-no-more");
            case FORECAST -> phrases.get("say.forecast-not");
        };
    }

    private ScreenState briefing(Game game) {
        return pages.briefing(game);
    }

    private ScreenState decision(Game game) {
        return pages.decision(game);
    }

    private ScreenState ending(Game game) {
        List<Forecast> forecasts = saved().map(SavedGame::forecasts).orElse(List.of());
        return pages.ending(game, forecasts, holding.startsAgain());
    }

    private ScreenState news(NewsView news) {
        return pages.news(news, game().filter(Play::isShared).isPresent());
    }
}
