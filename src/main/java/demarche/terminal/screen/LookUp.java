package demarche.terminal.screen;

import demarche.engine.Game;
import demarche.scenario.Subject;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.BriefingView;
import demarche.terminal.view.CitationsView;
import demarche.terminal.view.DossierView;
import demarche.terminal.view.DossiersView;
import demarche.terminal.view.FoundView;
import demarche.terminal.view.GoalsView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.LogView;
import demarche.terminal.view.MeterRow;
import demarche.terminal.view.MetersView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.RegionView;
import demarche.terminal.view.TrendsView;
import demarche.terminal.view.View;
import demarche.terminal.view.WhyView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be looked up from any screen of a game that lists the key for it. */
record LookUp(Phrases phrases) {

    /** In the order in which the footer offers them, as far as there is room. */
    private static final List<Key> KEYS = List.of(
            Key.ANALYSTS,
            Key.FORECAST,
            Key.METERS,
            Key.WHY,
            Key.TRENDS,
            Key.REGION,
            Key.DOSSIERS,
            Key.LOG,
            Key.GOALS,
            Key.UNDO,
            Key.SOURCES);

    /** Whether a key is for this and not for the screen itself. */
    boolean isFor(Key key, ScreenState screen) {
        boolean looksUp = KEYS.contains(key) || key == Key.BRIEFING;
        return looksUp
                && !(key == Key.WHY && screen.asksWhyItself())
                && screen.kind().keys().contains(HelpView.Key.valueOf(key.name()));
    }

    /** @param undoes whether there is a turn that can be taken back */
    List<Hint> hints(ScreenState screen, Optional<Game> game, boolean undoes) {
        List<Hint> hints = new ArrayList<>();
        for (Key key : KEYS) {
            boolean isHere = key.name().equals(screen.kind().name());
            if (!isHere
                    && isFor(key, screen)
                    && game.filter(now -> isUseful(key, screen, now, undoes)).isPresent()) {
                String cap = HelpView.Key.valueOf(key.name()).cap();
                hints.add(new Hint(cap, phrases.get("hint." + key.name().toLowerCase(Locale.ROOT))));
            }
        }
        return hints;
    }

    private boolean isUseful(Key key, ScreenState screen, Game game, boolean undoes) {
        return switch (key) {
            case UNDO -> undoes;
            case ANALYSTS -> game.scenario().heading().analysts().canBeAsked();
            case REGION -> RegionView.hasAny(game.scenario());
            case DOSSIERS -> DossiersView.names(game.scenario(), screen.contents(phrases));
            default -> true;
        };
    }

    /** The screen that a key leads to from another. */
    ScreenState screen(Key key, Game game, ScreenState from) {
        return switch (key) {
            case METERS -> new MetersScreen(MetersView.of(game), mostMoved(game));
            case WHY -> why(game, mostMoved(game));
            case TRENDS -> trends(game, from);
            case REGION -> new RegionScreen(RegionView.of(game), 0).at(from.meter());
            case LOG -> new RecordScreen(LogView.of(game, phrases), FoundView.all(game, phrases));
            case SOURCES -> text(HelpView.Screen.SOURCES, CitationsView.of(game, from.contents(phrases)));
            case DOSSIERS -> new DossiersScreen(DossiersView.of(game.scenario(), from.contents(phrases)), 0);
            case GOALS -> text(HelpView.Screen.GOALS, GoalsView.of(game, phrases));
            case BRIEFING -> text(HelpView.Screen.BRIEFING, BriefingView.of(game));
            default -> throw new IllegalArgumentException(key.name());
        };
    }

    /** Whether a scenario has nothing of what a key shows. */
    boolean isNothing(Key key, Game game) {
        return switch (key) {
            case DOSSIERS -> game.scenario().subjects().stream().noneMatch(Subject::hasPage);
            case REGION -> !RegionView.hasAny(game.scenario());
            default -> false;
        };
    }

    /** What is said then. */
    String nothing(Key key) {
        return phrases.get(key == Key.DOSSIERS ? "dossiers.none" : "region.none");
    }

    ScreenState help(ScreenState screen, HelpView.Uses uses) {
        return text(HelpView.Screen.HELP, HelpView.of(screen.kind(), uses, phrases));
    }

    /** Everything that can be done on a screen, by name. */
    List<CommandsScreen.Action> actions(ScreenState screen, HelpView.Uses uses) {
        List<CommandsScreen.Action> actions = new ArrayList<>();
        for (int i = 0; i < Math.min(9, screen.names().size()); i++) {
            actions.add(new CommandsScreen.Action(
                    String.valueOf(i + 1), screen.names().get(i), Press.number(i + 1)));
        }
        for (HelpView.Key key : HelpView.working(screen.kind(), uses)) {
            Key pressed = pressed(key);
            if (pressed != Key.NONE) {
                actions.add(new CommandsScreen.Action(key.cap(), uses.words(key, phrases), Press.of(pressed)));
            }
        }
        return actions;
    }

    /** The key that stands for a line of the help; none for a line that stands for several. */
    static Key pressed(HelpView.Key key) {
        return switch (key) {
            case GO_ON, ORDER -> Key.ENTER;
            case AUTHOR -> Key.PANE;
            case SIT -> Key.PICK;
            case SAVES -> Key.SOURCES;
            case SEVERAL, CHANGE -> Key.MORE;
            case CHOOSE, MOVE, READ, SCROLL, PERCENT, MOMENT, FOUND, COMMANDS, INTERRUPT, SUSPEND -> Key.NONE;
            default -> Key.valueOf(key.name());
        };
    }

    /**
     * What works on a screen as it stands.
     *
     * @param undoes whether there is a turn that can be taken back
     * @param kept whether there is a game that one can go on with after stopping
     */
    HelpView.Uses uses(ScreenState screen, Viewport viewport, Optional<Game> game, boolean undoes, boolean kept) {
        boolean scrolls = !viewport.fits(screen.sheet(phrases, viewport).lines());
        return new HelpView.Uses(
                screen.choices(),
                scrolls,
                undoes,
                game.filter(now -> now.scenario().heading().analysts().canBeAsked())
                        .isPresent(),
                kept,
                screen.idle());
    }

    private static ScreenState text(HelpView.Screen kind, View view) {
        return new ReadingScreen(kind, view, "");
    }

    static ScreenState dossier(DossierView dossier) {
        return text(HelpView.Screen.DOSSIER, dossier);
    }

    ScreenState why(Game game, String meterId) {
        List<String> ids = MetersView.of(game).rows().stream().map(MeterRow::id).toList();
        return why(game, ids.indexOf(meterId));
    }

    private ScreenState why(Game game, int meter) {
        List<WhyView> all = MetersView.of(game).rows().stream()
                .map(row -> WhyView.of(game, row.id(), phrases))
                .toList();
        return new WhyScreen(all, meter, Place.START);
    }

    /** The trends, beginning with the meter that was looked at, if one was. */
    private ScreenState trends(Game game, ScreenState from) {
        TrendsView view = TrendsView.of(game, phrases);
        return new TrendsScreen(view, from.meter().map(view::first).orElseGet(view::first));
    }

    static int mostMoved(Game game) {
        List<MeterRow> rows = MetersView.of(game).rows();
        return rows.indexOf(rows.stream()
                .max(Comparator.comparingInt(row -> Math.abs(row.change())))
                .orElseThrow());
    }
}
