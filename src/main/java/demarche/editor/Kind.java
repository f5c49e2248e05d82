package demarche.editor;

import java.util.Locale;

/** What an id can stand for. Ids of different kinds may be alike. */
enum Kind {
    ACTOR,
    METER,
    FLAG,
    TURN,
    EVENT,
    OPTION,
    DRIFT,
    ENDING,
    SOURCE,
    FACT,
    TERM;

    /** The word for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
