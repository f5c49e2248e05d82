package demarche.scenario;

/** Where words begin and end, as far as it can be told without knowing the language. */
final class WordBoundary {

    private WordBoundary() {}

    /** Whether a word may begin here. */
    static boolean before(String text, int at) {
        return at == 0 || !isJoined(text.codePointBefore(at), text.codePointAt(at));
    }

    /** Whether a word may end here. */
    static boolean after(String text, int at) {
        return at == text.length()
                || Character.UnicodeScript.of(text.codePointBefore(at)) == Character.UnicodeScript.HANGUL
                || !isJoined(text.codePointBefore(at), text.codePointAt(at));
    }

    private static boolean isJoined(int one, int next) {
        return isOfWords(one) && isOfWords(next) && isSpaced(one) && isSpaced(next);
    }

    private static boolean isOfWords(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpaced(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }
}
