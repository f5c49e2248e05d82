package demarche.scenario;

/** Whether a player may take turns back. */
public enum Undo {
    FREE,
    NONE
}
