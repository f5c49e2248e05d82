package demarche.terminal.plain;

/** What comes in the place of an answer. */
public sealed interface Heard {

    /** A line in which something stands. */
    record Typed(String text) implements Heard {}

    /** Something has happened elsewhere that the one who asks should look at. */
    record News() implements Heard {}

    /** The end of the input: nothing will come any more. */
    record End() implements Heard {}
}
