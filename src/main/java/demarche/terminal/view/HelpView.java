package demarche.terminal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of one screen.
 *
 * @param keys in the order in which they are listed
 */
public record HelpView(List<KeyLine> keys) implements View {

    /** A key and what it does. */
    public record KeyLine(String key, String words) {}

    /** What a key does; its words are {@code help.key.} and its name, with hyphens. */
    public enum Key {
        CHOOSE("1–9"),
        MOVE("↑ ↓"),
        READ("↑ ↓ PgUp PgDn"),
        GO_ON("Enter"),
        CONTINUE("c"),
        SAVES("s"),
        SIT("Space"),
        SEVERAL("+ -"),
        SCROLL("PgUp PgDn"),
        METERS("m"),
        WHY("w"),
        TRENDS("t"),
        REGION("r"),
        MOMENT("← →"),
        PICK("Space"),
        PANE("Tab"),
        LOG("l"),
        GOALS("g"),
        SOURCES("s"),
        DOSSIERS("d"),
        BRIEFING("b"),
        ANALYSTS("a"),
        FORECAST("f"),
        PERCENT("1–9 + -"),
        SEARCH("/"),
        FOUND("n N"),
        UNDO("u"),
        BACK("Esc"),
        COMMANDS(":"),
        CHANGE("Enter + -"),
        SETTINGS("o"),
        ORDER("Enter"),
        AUTHOR("Tab"),
        HELP("?"),
        QUIT("q"),
        INTERRUPT("Ctrl-C"),
        SUSPEND("Ctrl-Z");

        private final String cap;

        Key(String cap) {
            this.cap = cap;
        }

        /** What stands on the key. */
        public String cap() {
            return cap;
        }

        public String words(Phrases phrases) {
            return phrases.get("help.key." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** The screens that have keys. */
    public enum Screen {
        WAITING(),
        TITLE(Key.CHOOSE, Key.MOVE, Key.GO_ON, Key.CONTINUE, Key.SAVES),
        SAVES(Key.MOVE, Key.GO_ON, Key.BACK),
        ROLE(Key.CHOOSE, Key.MOVE, Key.SEVERAL, Key.SCROLL, Key.GO_ON, Key.BACK),
        HAND_OVER(Key.SIT, Key.METERS, Key.TRENDS, Key.LOG, Key.UNDO),
        BRIEFING(
                Key.READ,
                Key.GO_ON,
                Key.PANE,
                Key.METERS,
                Key.WHY,
                Key.TRENDS,
                Key.REGION,
                Key.LOG,
                Key.GOALS,
                Key.SOURCES,
                Key.DOSSIERS,
                Key.SEARCH,
                Key.UNDO),
        DECISION(
                Key.CHOOSE,
                Key.MOVE,
                Key.SCROLL,
                Key.GO_ON,
                Key.BRIEFING,
                Key.PANE,
                Key.METERS,
                Key.WHY,
                Key.TRENDS,
                Key.REGION,
                Key.LOG,
                Key.GOALS,
                Key.SOURCES,
                Key.DOSSIERS,
                Key.ANALYSTS,
                Key.FORECAST,
                Key.UNDO),
        ANALYSTS(true, Key.READ, Key.SEARCH, Key.FOUND),
        FORECAST(true, Key.MOVE, Key.PERCENT, Key.GO_ON, Key.ANALYSTS),
        NEWS(BRIEFING),
        METERS(true, Key.MOVE, Key.GO_ON),
        REGION(true, Key.MOVE, Key.GO_ON),
        TRENDS(true, Key.MOVE, Key.PICK, Key.MOMENT, Key.GO_ON),
        WHY(true, Key.SCROLL, Key.MOVE),
        LOG(true, Key.MOVE, Key.GO_ON, Key.SEARCH, Key.FOUND),
        TURN(true, Key.READ, Key.SEARCH, Key.FOUND, Key.UNDO),
        GOALS(true, Key.READ),
        SOURCES(true, Key.READ, Key.SEARCH, Key.FOUND),
        DOSSIERS(true, Key.CHOOSE, Key.MOVE, Key.GO_ON),
        DOSSIER(true, Key.READ, Key.SEARCH, Key.FOUND),
        COMMANDS(Key.MOVE, Key.GO_ON, Key.BACK),
        HELP(Key.READ, Key.BACK),
        SETTINGS(Key.MOVE, Key.CHANGE, Key.BACK),
        ENDING(BRIEFING);

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; the checker knows only Guava's lists.
        private final List<Key> keys;

        Screen(Key... keys) {
            this(false, keys);
        }

        /**
         * Has some keys of its own.
         *
         * @param side whether it is looked up beside the game, so that one can go from it to all else that can be, and
         *     back
         */
        Screen(boolean side, Key... keys) {
            List<Key> all = new ArrayList<>(List.of(keys));
            if (side) {
                all.addAll(SIDE);
                all.add(Key.BACK);
            }
            this.keys = List.copyOf(all);
        }

        /** Has the keys of another. */
        Screen(Screen other) {
            this.keys = other.keys;
        }

        /** Its own keys; help and quitting work everywhere. */
        public List<Key> keys() {
            return keys;
        }
    }

    /** What can be looked up from wherever something else is. */
    private static final List<Key> SIDE =
            List.of(Key.METERS, Key.WHY, Key.TRENDS, Key.REGION, Key.LOG, Key.GOALS, Key.SOURCES, Key.DOSSIERS);

    private static final List<Key> EVERYWHERE =
            List.of(Key.SETTINGS, Key.COMMANDS, Key.HELP, Key.QUIT, Key.INTERRUPT, Key.SUSPEND);

    public HelpView {
        keys = List.copyOf(keys);
    }

    /**
     * What works on a screen as it stands.
     *
     * @param choices how many things can be chosen by number; 0 where none can
     * @param scrolls whether there is more than fits
     * @param undoes whether there is a turn that can be taken back
     * @param consults whether the analysts can be asked
     * @param kept whether there is a game that one can go on with after stopping
     * @param idle keys of the screen that would do nothing
     */
    public record Uses(int choices, boolean scrolls, boolean undoes, boolean consults, boolean kept, Set<Key> idle) {

        public Uses {
            idle = Set.copyOf(idle);
        }

        private boolean allow(Key key) {
            if (idle.contains(key)) {
                return false;
            }
            return switch (key) {
                case CHOOSE -> choices > 1;
                case MOVE -> choices != 1;
                case SEVERAL -> choices > 1;
                case READ, SCROLL -> scrolls;
                case UNDO -> undoes;
                case ANALYSTS -> consults;
                default -> true;
            };
        }

        /** What a key does here. */
        public String words(Key key, Phrases phrases) {
            return key == Key.QUIT && !kept ? phrases.get("help.key.quit-unkept") : key.words(phrases);
        }

        private String cap(Key key) {
            return key == Key.CHOOSE ? "1–" + Math.min(choices, 9) : key.cap();
        }
    }

    /** What works on a screen, in order. */
    public static List<Key> working(Screen screen, Uses uses) {
        return Stream.concat(screen.keys().stream(), EVERYWHERE.stream())
                .filter(uses::allow)
                .toList();
    }

    public static HelpView of(Screen screen, Uses uses, Phrases phrases) {
        return new HelpView(working(screen, uses).stream()
                .map(key -> new KeyLine(uses.cap(key), uses.words(key, phrases)))
                .toList());
    }

    @Override
    public void write(Page page) {
        page.heading("help.title").blank();
        int width = keys.stream().mapToInt(key -> TextWidth.of(key.key())).max().orElse(0) + 2;
        keys.forEach(key -> page.labelled(key.key(), Role.KEY, width, key.words(), 0));
    }
}
