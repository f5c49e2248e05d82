package demarche.terminal.plain;

import demarche.engine.Game;
import demarche.saves.Notice;
import demarche.saves.Opening;
import demarche.saves.Recording;
import demarche.saves.SavedGame;
import demarche.scenario.Seat;
import demarche.scenario.Undo;
import demarche.terminal.view.BriefingView;
import demarche.terminal.view.DecisionView;
import demarche.terminal.view.DecisionView.OptionCard;
import demarche.terminal.view.EndingView;
import demarche.terminal.view.HandOverView;
import demarche.terminal.view.LearningView;
import demarche.terminal.view.NewsView;
import demarche.terminal.view.RoleView;
import demarche.terminal.view.TextLanguage;
import java.util.Locale;
import java.util.Optional;

/**
 * Plays a saved game in plain lines until it is over and the player leaves, or the input ends. Every decision is on disk
 * before it is told as made, so that the end of the input, wherever it comes, loses nothing.
 */
public final class PlainGame {

    private final Opening.Opened opened;
    private final SavedGame saved;
    private final String resume;
    private final Dialogue dialogue;
    private final Answers answers;
    private final Seating seating;
    private final Choosing choosing;
    private final Aside aside;

    /**
     * A game to play.
     *
     * @param opened the game, and what the player should be told of it first
     * @param resume the command that goes on with it later; told at the end
     */
    public PlainGame(Opening.Opened opened, String resume, Dialogue dialogue) {
        this(opened, resume, dialogue, Aside.NONE);
    }

    /**
     * The same, with something else that is understood besides.
     *
     * @param resume empty where nothing is told of going on with the game
     */
    PlainGame(Opening.Opened opened, String resume, Dialogue dialogue, Aside aside) {
        this.aside = aside;
        this.opened = opened;
        this.saved = opened.game();
        this.resume = resume;
        this.dialogue = dialogue;
        this.answers = new Answers(dialogue, aside.isKept());
        this.seating = new Seating(saved);
        this.choosing = new Choosing(dialogue);
    }

    /** Plays. The game stays open; closing it is for whoever opened it. */
    public void play() {
        welcome();
        stand();
        boolean on = true;
        while (on) {
            on = heed(ask());
        }
        dialogue.blank();
        if (!resume.isEmpty() && !saved.game().record().isEmpty()) {
            dialogue.say(saved.game().isOver() ? "plain.saved-over" : "plain.saved");
            dialogue.line("    " + resume);
        }
        dialogue.flush();
    }

    private void welcome() {
        Game game = saved.game();
        dialogue.tell(game.scenario().heading().title());
        dialogue.say("plain.seed", game.seed());
        dialogue.blank();
        for (Notice notice : opened.notices()) {
            dialogue.line(dialogue.phrases().saves().of(notice));
            dialogue.blank();
        }
        if (!game.record().isEmpty()) {
            dialogue.say("plain.again");
            dialogue.blank();
            return;
        }
        String language = TextLanguage.notice(game.scenario(), dialogue.phrases());
        if (!language.isEmpty()) {
            dialogue.tell(language);
            dialogue.blank();
        }
        for (Seat seat : game.scenario().seats()) {
            if (game.held().contains(seat.id())) {
                dialogue.show(RoleView.of(game, seat, dialogue.phrases()));
            }
        }
        if (!game.scenario().heading().learning().isEmpty()) {
            dialogue.show(LearningView.of(game.scenario()));
        }
        if (decision().filter(DecisionView::isCrisis).isEmpty()) {
            showNews(NewsView.opening(game, dialogue.phrases()));
        }
    }

    private void showNews(NewsView news) {
        if (!news.isEmpty()) {
            dialogue.show(news);
        }
    }

    /** Says where the game stands: who sits down next, a briefing or a crisis and its decision, or the end. */
    private void stand() {
        Game game = seating.game();
        if (game.isOver()) {
            dialogue.show(EndingView.of(game, saved.forecasts(), dialogue.phrases()));
            return;
        }
        if (seating.isBetween()) {
            dialogue.show(handOver());
            return;
        }
        DecisionView decision = decision().orElseThrow();
        if (decision.isCrisis()) {
            answers.news(game);
        } else {
            dialogue.show(BriefingView.of(game));
        }
        dialogue.show(decision);
    }

    private HandOverView handOver() {
        return HandOverView.of(saved.game(), dialogue.phrases());
    }

    /** What is to be decided by whoever sits there. */
    private Optional<DecisionView> decision() {
        return seating.isBetween() ? Optional.empty() : DecisionView.of(seating.game(), dialogue.phrases());
    }

    private Heard ask() {
        if (seating.isBetween()) {
            return dialogue.listen("plain.hand-over");
        }
        Optional<DecisionView> decision = decision();
        if (decision.isEmpty()) {
            return dialogue.listen("plain.over");
        }
        if (choosing.isAsking()) {
            return choosing.ask(decision.get(), seating.isUnseen());
        }
        int options = decision.get().options().size();
        return seating.isUnseen()
                ? dialogue.listenUnseen("plain.unseen", options)
                : dialogue.listen("plain.choose", options);
    }

    /** Does what was typed, or tells the news; returns whether the game goes on. */
    private boolean heed(Heard heard) {
        dialogue.blank();
        if (heard instanceof Heard.News && aside.news()) {
            moved();
        }
        return heard instanceof Heard.News || (heard instanceof Heard.Typed typed && heed(typed.text()));
    }

    private boolean heed(String typed) {
        Aside.Reply reply = aside.hear(typed);
        if (reply == Aside.Reply.MOVED) {
            moved();
        }
        return reply != Aside.Reply.NOT_MINE || heedGame(typed);
    }

    private void moved() {
        choosing.drop();
        seating.leave();
        stand();
    }

    private boolean heedGame(String typed) {
        if (choosing.isAsking() && answered(typed)) {
            return true;
        }
        String[] words = typed.split("\\s+", 2);
        Optional<Command> command = Command.of(words[0]);
        if (command.isPresent()) {
            return heed(command.get(), words.length > 1 ? words[1] : "");
        }
        if (seating.isBetween()) {
            between(typed);
            return true;
        }
        Optional<OptionCard> option = decision().flatMap(decision -> choosing.named(decision, typed));
        if (option.isPresent()) {
            name(option.get(), typed);
        } else {
            unknown(typed);
        }
        return true;
    }

    /** Takes up an answer to whether an option is meant; false where what was typed is none. */
    private boolean answered(String typed) {
        Optional<OptionCard> meant = choosing.answered(decision().orElseThrow(), typed);
        if (meant.isPresent()) {
            choose(meant.get());
        } else if (Choosing.isNo(typed)) {
            dialogue.say("plain.not-taken");
        }
        return meant.isPresent() || Choosing.isNo(typed);
    }

    /** What is typed while nobody sits there alone: that somebody does now. */
    private void between(String typed) {
        String word = dialogue.phrases().get("plain.ready");
        if (typed.toLowerCase(Locale.ROOT).equals(word)) {
            seating.sit();
            stand();
        } else {
            dialogue.say("plain.not-yet", handOver().seatName());
        }
    }

    private boolean heed(Command command, String rest) {
        Game game = seating.game();
        if (seating.isBetween() && command.isOfWhoDecides()) {
            dialogue.say("plain.not-yet", handOver().seatName());
            return true;
        }
        switch (command) {
            case QUIT -> {
                return false;
            }
            case UNDO -> undo();
            case ANALYSTS -> new Counsel(dialogue, saved, this::told).analysts();
            case FORECAST -> new Counsel(dialogue, saved, this::told).forecast(rest);
            case BRIEFING -> stand();
            case OPTIONS -> decision().ifPresentOrElse(dialogue::show, () -> dialogue.say("plain.nothing-asked"));
            default -> answers.answer(command, rest, game);
        }
        if (command == Command.HELP) {
            aside.help();
        }
        return true;
    }

    private void unknown(String typed) {
        Optional<Integer> options =
                decision().map(decision -> decision.options().size());
        if (options.isEmpty()) {
            dialogue.say("plain.unknown-over", typed);
        } else if (seating.isUnseen()) {
            // What was typed may be nearly what was meant.
            dialogue.say("plain.unknown-unseen", options.get());
        } else {
            dialogue.say("plain.unknown", typed, options.get());
        }
    }

    private void name(OptionCard option, String typed) {
        boolean forGood = saved.game().scenario().heading().undo() == Undo.NONE;
        if (!option.open()) {
            dialogue.say("decision.locked", option.lockReason());
        } else if (choosing.isMeant(option, typed, forGood)) {
            choose(option);
        }
    }

    private void choose(OptionCard option) {
        Game before = saved.game();
        if (told(saved.choose(option.id()))) {
            tell(NewsView.between(before, saved.game(), dialogue.phrases()));
        }
    }

    /** Tells all what came of a decision, or that nobody hears of it yet; then where the game stands. */
    private void tell(NewsView news) {
        if (news.isEmpty()) {
            dialogue.say("plain.entered");
            dialogue.blank();
        } else {
            seating.leave();
            dialogue.show(news);
        }
        if (news.next() == NewsView.Next.CRISIS && !seating.isBetween()) {
            decision().ifPresent(dialogue::show);
        } else {
            stand();
        }
    }

    private void undo() {
        Game game = saved.game();
        boolean can =
                game.scenario().heading().undo() == Undo.FREE && !game.record().isEmpty();
        if (can && !dialogue.agrees("plain.undo", turn(game))) {
            dialogue.say("plain.undo-left");
            return;
        }
        if (told(saved.undo())) {
            seating.leave();
            dialogue.say("plain.undone");
            dialogue.blank();
            stand();
        }
    }

    /** The date of the turn of the last decision. */
    private String turn(Game game) {
        String turn = game.record().get(game.record().size() - 1).turn();
        return dialogue.phrases().date(game.scenario().turn(turn).orElseThrow().date());
    }

    /** Whether it counts; if not, says why. */
    private boolean told(Recording recording) {
        if (recording instanceof Recording.Refused refused) {
            dialogue.say(
                    switch (refused.reason()) {
                        case CHOICE -> "plain.refused";
                        case UNDO_NOT_PERMITTED -> "plain.undo-never";
                        case NOTHING_TO_UNDO -> "plain.undo-nothing";
                        case ANALYSTS_NOT_PERMITTED -> "say.analysts-never";
                        case ANALYSTS_NO_MORE -> "say.analysts-no-more";
                        case FORECAST -> "say.forecast-not";
                    });
            return false;
        }
        if (recording instanceof Recording.NotRecorded failed) {
            dialogue.say("plain.not-recorded");
            dialogue.line(dialogue.phrases().saves().of(failed.problem()));
            return false;
        }
        return true;
    }
}
