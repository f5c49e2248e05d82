package demarche.terminal.plain;

import demarche.engine.Game;
import demarche.scenario.Meter;
import demarche.terminal.view.FoundView;
import demarche.terminal.view.GoalsView;
import demarche.terminal.view.LogView;
import demarche.terminal.view.Meant;
import demarche.terminal.view.MetersView;
import demarche.terminal.view.NewsView;
import demarche.terminal.view.RegionView;
import demarche.terminal.view.SourcesView;
import demarche.terminal.view.TrendsView;
import demarche.terminal.view.TurnView;
import demarche.terminal.view.WhyView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what a player wants to know; changes nothing. */
final class Answers {

    private final Dialogue dialogue;
    private final Dossiers dossiers;
    private final boolean kept;

    /** @param kept whether one can go on with the game later */
    Answers(Dialogue dialogue, boolean kept) {
        this.dialogue = dialogue;
        this.kept = kept;
        this.dossiers = new Dossiers(dialogue);
    }

    void answer(Command command, String about, Game game) {
        switch (command) {
            case NEWS -> news(game);
            case METERS -> dialogue.show(MetersView.of(game));
            case WHY -> why(game, about);
            case TRENDS -> trends(game, about);
            case REGION -> region(game);
            case LOG -> dialogue.show(LogView.of(game, dialogue.phrases()));
            case TURN -> turn(game, about);
            case GOALS -> dialogue.show(GoalsView.of(game, dialogue.phrases()));
            case SOURCES ->
                dialogue.show(
                        about.equals(dialogue.phrases().get("plain.all"))
                                ? SourcesView.of(game.scenario())
                                : SourcesView.cited(game));
            case FIND -> find(game, about);
            case TERMS -> dossiers.list(game);
            case ABOUT -> dossiers.open(game, about);
            case HELP -> help();
            case BRIEFING, OPTIONS, ANALYSTS, FORECAST, UNDO, QUIT ->
                throw new IllegalArgumentException(command.name());
        }
    }

    void news(Game game) {
        NewsView news = NewsView.latest(game, dialogue.phrases());
        if (news.isEmpty()) {
            dialogue.say("log.empty");
        } else {
            dialogue.show(news);
        }
    }

    private void help() {
        for (Command command : Command.values()) {
            boolean forgets = command == Command.QUIT && !kept;
            dialogue.say(forgets ? "plain.quit-unkept" : "plain.help." + command.word());
        }
        dialogue.blank();
    }

    private void why(Game game, String about) {
        if (about.isEmpty()) {
            whyAnything(game);
        } else {
            meter(game, about)
                    .ifPresent(
                            meter -> dialogue.show(WhyView.of(game, meter.id().name(), dialogue.phrases())));
        }
    }

    private void trends(Game game, String about) {
        TrendsView view = TrendsView.of(game, dialogue.phrases());
        if (about.isEmpty()) {
            dialogue.show(view);
        } else {
            meter(game, about)
                    .ifPresent(meter -> dialogue.show(view.only(meter.id().name())));
        }
    }

    private void turn(Game game, String about) {
        for (int place = 0; place < game.accounts().size(); place++) {
            if (about.equals(String.valueOf(place + 1))) {
                dialogue.show(TurnView.of(game, place, dialogue.phrases()));
                return;
            }
        }
        dialogue.say("plain.no-turn", game.accounts().size());
    }

    /** Tells each text of the turns so far in which the words stand, under its turn. */
    private void find(Game game, String about) {
        if (about.isEmpty()) {
            dialogue.say("plain.find-what");
            return;
        }
        String words = Meant.plain(about);
        FoundView found = FoundView.all(game, dialogue.phrases())
                .only(text -> Meant.plain(text).contains(words));
        if (found.isEmpty()) {
            dialogue.say("plain.find-none", about);
        } else {
            dialogue.show(found);
        }
    }

    private void region(Game game) {
        if (RegionView.hasAny(game.scenario())) {
            dialogue.show(RegionView.of(game));
        } else {
            dialogue.say("region.none");
        }
    }

    /** The meter that is meant; where it is not clear which, says so. */
    private Optional<Meter> meter(Game game, String about) {
        List<Meter> meant = Meant.of(
                game.scenario().meters(),
                about,
                meter -> Stream.of(meter.label(), meter.id().name()));
        if (meant.isEmpty()) {
            dialogue.say("plain.no-meter", about);
        } else if (meant.size() > 1) {
            String labels =
                    dialogue.phrases().row(meant.stream().map(Meter::label).toList());
            dialogue.say("plain.which-meter", labels);
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private void whyAnything(Game game) {
        List<WhyView> lately = WhyView.lately(game, dialogue.phrases());
        if (lately.isEmpty()) {
            dialogue.say("plain.nothing-moved");
        }
        lately.forEach(dialogue::show);
    }
}
