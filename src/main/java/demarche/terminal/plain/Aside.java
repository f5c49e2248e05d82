package demarche.terminal.plain;

/** What is understood besides the game's own words while it is played in plain lines. */
interface Aside {

    /** Nothing. */
    Aside NONE = new Aside() {
        @Override
        public Heard hear(String typed) {
            return Heard.NOT_MINE;
        }

        @Override
        public void help() {}

        @Override
        public boolean isKept() {
            return true;
        }
    };

    /** What came of a line. */
    enum Heard {
        /** It is for the game. */
        NOT_MINE,
        /** It was answered; the game stands as before. */
        ANSWERED,
        /** The game stands elsewhere, or has other words, than before. */
        MOVED
    }

    /** Looks at what was typed, or at {@link Lines#NEWS}, before the game does. */
    Heard hear(String typed);

    /** Says what else can be typed. */
    void help();

    /** Whether one can go on with the game later. */
    boolean isKept();
}
