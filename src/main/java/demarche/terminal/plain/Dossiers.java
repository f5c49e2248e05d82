package demarche.terminal.plain;

import demarche.engine.Game;
import demarche.terminal.view.BriefingView;
import demarche.terminal.view.Contents;
import demarche.terminal.view.DecisionView;
import demarche.terminal.view.DossierView;
import demarche.terminal.view.DossiersView;
import demarche.terminal.view.EndingView;
import demarche.terminal.view.Meant;
import demarche.terminal.view.NewsView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists whom and what a player can read up on, and opens their pages. */
final class Dossiers {

    private final Dialogue dialogue;

    Dossiers(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    void list(Game game) {
        DossiersView view = view(game);
        if (view.all().isEmpty()) {
            dialogue.say("dossiers.none");
        } else {
            dialogue.show(view);
        }
    }

    void open(Game game, String about) {
        List<DossierView> all = view(game).all();
        List<DossierView> meant = Meant.ofNumbered(all, about, Dossiers::names);
        if (all.isEmpty()) {
            dialogue.say("dossiers.none");
        } else if (about.isEmpty()) {
            dialogue.say("plain.about-what");
        } else if (meant.isEmpty()) {
            dialogue.say("plain.no-dossier", about);
        } else if (meant.size() > 1) {
            dialogue.say(
                    "plain.which-dossier",
                    dialogue.phrases().row(meant.stream().map(DossierView::name).toList()));
        } else {
            dialogue.show(meant.get(0));
        }
    }

    /** The first are those that the texts of this moment name: what happened last, the briefing, the decision. */
    private DossiersView view(Game game) {
        Phrases phrases = dialogue.phrases();
        List<View> now = new ArrayList<>(List.of(NewsView.latest(game, phrases)));
        if (!game.accounts().isEmpty()) {
            now.add(BriefingView.of(game));
        }
        now.addAll(DecisionView.all(game, phrases));
        if (game.isOver()) {
            now.add(EndingView.of(game, phrases));
        }
        List<String> texts = now.stream()
                .flatMap(view -> view.contents(phrases).texts().stream())
                .toList();
        return DossiersView.of(game.scenario(), new Contents(texts, Set.of()));
    }

    private static Stream<String> names(DossierView page) {
        return Stream.concat(Stream.of(page.name(), page.id()), page.also().stream());
    }
}
