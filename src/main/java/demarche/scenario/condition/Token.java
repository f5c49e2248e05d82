package demarche.scenario.condition;

/**
 * A word, number or sign of an expression.
 *
 * @param kind what it is
 * @param text as written
 * @param span where it stands
 */
record Token(Kind kind, String text, Span span) {

    enum Kind {
        NAME,
        NUMBER,
        COMPARISON,
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        OPEN,
        CLOSE,
        COMMA,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this is that word of the language. */
    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }
}
