package demarche.terminal.view;

/** A text that is quoted within a sentence. */
final class Quote {

    private Quote() {}

    /** Without the full stop at its end, for the sentence has its own; “U.S.” and “…” keep theirs. */
    static String of(String text) {
        if (text.endsWith("。")) {
            return text.substring(0, text.length() - 1);
        }
        String word = text.substring(text.lastIndexOf(' ') + 1);
        boolean stops = word.endsWith(".") && word.indexOf('.') == word.length() - 1;
        return stops ? text.substring(0, text.length() - 1) : text;
    }
}
