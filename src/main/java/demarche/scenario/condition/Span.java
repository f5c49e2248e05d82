package demarche.scenario.condition;

/**
 * A stretch of an expression's text.
 *
 * @param start offset of its first character, from 0
 * @param end offset after its last character; equal to {@code start} at the end of the text
 */
public record Span(int start, int end) {

    Span to(Span last) {
        return new Span(start, last.end);
    }
}
