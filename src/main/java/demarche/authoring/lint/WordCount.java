package demarche.authoring.lint;

/** How long a text takes to read, in words. Scripts without spaces count two signs for a word. */
final class WordCount {

    private WordCount() {}

    static int of(String text) {
        int words = 0;
        int signs = 0;
        boolean inWord = false;
        for (int character : text.codePoints().toArray()) {
            boolean dense = Character.isIdeographic(character)
                    || Character.UnicodeScript.of(character) == Character.UnicodeScript.HIRAGANA
                    || Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA;
            if (dense) {
                signs++;
            }
            boolean part = !dense && Character.isLetterOrDigit(character);
            boolean joins = inWord && (character == '\'' || character == '’' || character == '-');
            if (part && !inWord) {
                words++;
            }
            inWord = part || joins;
        }
        return words + (signs + 1) / 2;
    }
}
