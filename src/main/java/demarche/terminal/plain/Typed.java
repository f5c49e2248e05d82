package demarche.terminal.plain;

import java.util.Locale;

/** Names as they can be typed. */
final class Typed {

    private Typed() {}

    /** Without capitals, and with whatever dash or apostrophe. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('–', ' ')
                .replace('-', ' ')
                .replace('’', '\'')
                .strip();
    }
}
