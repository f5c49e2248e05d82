package demarche.terminal.plain;

/** What is understood besides the game's own words while it is played in plain lines. */
interface Aside {

    /** Nothing. */
    Aside NONE = new Aside() {
        @Override
        public Reply hear(String typed) {
            return Reply.NOT_MINE;
        }

        @Override
        public boolean news() {
            return false;
        }

        @Override
        public void help() {}

        @Override
        public boolean isKept() {
            return true;
        }
    };

    /** What came of a line. */
    enum Reply {
        /** It is for the game. */
        NOT_MINE,
        /** It was answered; the game stands as before. */
        ANSWERED,
        /** The game stands elsewhere, or has other words, than before. */
        MOVED
    }

    /** Looks at what was typed before the game does. */
    Reply hear(String typed);

    /** Tells of what has happened elsewhere; returns whether the game has moved. */
    boolean news();

    /** Says what else can be typed. */
    void help();

    /** Whether one can go on with the game later. */
    boolean isKept();
}
