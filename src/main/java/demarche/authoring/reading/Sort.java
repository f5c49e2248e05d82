package demarche.authoring.reading;

/** The sorts of things that have ids. */
enum Sort {
    SCENARIO("scenario", ""),
    SOURCE("source", "sources"),
    ACTOR("actor", "actors"),
    TERM("term", "glossary"),
    SEAT("seat", "seats"),
    METER("meter", "meters"),
    FLAG("flag", "flags"),
    TURN("turn", "turns"),
    OPTION("option", "turns"),
    OUTCOME("outcome", "turns"),
    DRIFT("drift rule", "drift"),
    EVENT("event", "events"),
    ENDING("ending", "endings");

    private final String word;
    private final String section;

    Sort(String word, String section) {
        this.word = word;
        this.section = section;
    }

    /** What an author calls one. */
    String word() {
        return word;
    }

    /** The article before the word. */
    String article() {
        return "aeio".indexOf(word.charAt(0)) >= 0 ? "an" : "a";
    }

    /** The key of the file's top under which they are. */
    String section() {
        return section;
    }
}
