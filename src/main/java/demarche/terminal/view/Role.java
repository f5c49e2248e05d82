package demarche.terminal.view;

/** What a stretch of text is, for whoever gives it a colour. */
public enum Role {
    /** Running text. */
    PLAIN,
    /** The headline of a screen or a part of one; the question of a decision. */
    HEADING,
    /** What matters less: dates, numbers of turns, asides. */
    DIM,
    /** What the eye should find first in a text: a label, a name. */
    EMPHASIS,
    /** A change for the better, a goal that is met. */
    GOOD,
    /** A change for the worse, a goal that is missed. */
    BAD,
    /** A change that is neither. */
    CHANGED,
    /** An option that cannot be taken, and why. */
    LOCKED,
    /** The mark of what the author invented. */
    PROJECTION,
    /** The mark of what a text rests on. */
    SOURCE,
    /** A key to press or a word to type. */
    KEY,
    /** The name of an actor or a term that has a page of its own. */
    NAME,
    /** What was looked for. */
    FOUND,
    /** The name of a band. */
    BAND,
    /** The filled part of a bar, and sparklines. */
    BAR,
    /** The empty part of a bar. */
    TRACK,
    /** The lines of a chart, told apart by letters too. */
    SERIES_1,
    SERIES_2,
    SERIES_3,
    SERIES_4,
    /** What interrupts: a crisis, a problem with saving. */
    ALERT
}
