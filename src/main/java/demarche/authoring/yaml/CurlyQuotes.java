package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Details;
import java.util.Optional;

/** The quotes of books and word processors, which are letters to YAML. */
final class CurlyQuotes {

    /** A longer text is not written out in a sentence. */
    private static final int LONGEST = 60;

    private static final String OPENING = "“„”‟‘‚’«»‹›「『《";
    private static final String CLOSING = "”“„’‘«»‹›」』》";

    /** Those that are no part of what is quoted, but were to be YAML's own. */
    private static final String LATIN = "“„”‟‘‚’«»‹›";

    private CurlyQuotes() {}

    /** The sign with which a text begins, if it is one of these. */
    static Optional<String> first(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0
                ? Optional.of(text.substring(0, 1))
                : Optional.empty();
    }

    /** The sign with which a text ends, if it is one of these. */
    static Optional<String> last(String text) {
        return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0
                ? Optional.of(text.substring(text.length() - 1))
                : Optional.empty();
    }

    /**
     * Says to use straight quotes.
     *
     * @param text the text, which begins with a curly quote
     * @param whole whether that is all of it
     */
    static Details advise(Details details, String text, String curly, boolean whole) {
        Details named = details.and("curly", curly);
        String bare = text.strip();
        boolean simple = whole && bare.length() <= LONGEST && bare.indexOf('"') < 0 && bare.indexOf('\\') < 0;
        return simple ? named.and("straight", straight(bare)) : named;
    }

    /** The text in straight quotes, in place of its own where it was wholly in such. */
    static String straight(String text) {
        boolean instead = text.length() > 2
                && LATIN.indexOf(text.charAt(0)) >= 0
                && last(text).isPresent()
                && text.substring(1, text.length() - 1).chars().noneMatch(c -> LATIN.indexOf(c) >= 0 && c != '’');
        return '"' + (instead ? text.substring(1, text.length() - 1) : text) + '"';
    }
}
