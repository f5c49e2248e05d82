package demarche.engine;

/** What came of taking a choice. */
public sealed interface Taking {

    /** It was taken; the game goes on as this one. */
    record Taken(Game game) implements Taking {}

    /** It was refused; nothing has changed. */
    record Refused(Refusal reason) implements Taking {}
}
