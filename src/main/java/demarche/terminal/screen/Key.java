package demarche.terminal.screen;

/** What a key means, whichever key it is; {@link Keys} knows which. */
enum Key {
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    ENTER,
    BACK,
    /** What {@link #BACK} is where nothing lies to the left. */
    LEFT,
    RIGHT,
    /** What {@link #BACK} is where nothing is typed. */
    ERASE,
    /** The long key: a page down where there is nothing to pick. */
    PICK,
    /** One of the keys 1 to 9. */
    NUMBER,
    /** To the game that was played last. */
    CONTINUE,
    /** What {@link #SOURCES} is where saved games are listed and no page cites anything. */
    SAVES,
    METERS,
    WHY,
    TRENDS,
    REGION,
    LOG,
    GOALS,
    BRIEFING,
    SOURCES,
    DOSSIERS,
    ANALYSTS,
    FORECAST,
    MORE,
    LESS,
    /** To the meters beside the text, and back. */
    PANE,
    SEARCH,
    /** To what was found before; {@link #NO} leads to what was found after. */
    PREVIOUS,
    COMMANDS,
    UNDO,
    SETTINGS,
    HELP,
    QUIT,
    YES,
    NO,
    /** Ctrl-C: out at once, nothing asked. */
    INTERRUPT,
    /** Ctrl-Z: back to the shell, until it says to go on. */
    SUSPEND,
    /** A key that means nothing. */
    NONE
}
