package demarche.engine;

/** Why a choice cannot be taken. */
public enum Refusal {
    /** The scenario has no such option. */
    UNKNOWN_OPTION,
    /** The game is over. */
    GAME_OVER,
    /** The option belongs to no decision that is put now, or its seat is held by nobody. */
    NOT_ASKED,
    /** It is asked, but does not exist in this situation. */
    ABSENT,
    /** It is asked, but is locked. */
    LOCKED
}
