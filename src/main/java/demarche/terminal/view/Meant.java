package demarche.terminal.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is meant by words that somebody types: an id or a name, or a part of one. */
public final class Meant {

    private Meant() {}

    /**
     * The one that is called so or, where there is none, all of which a name has the words in it.
     *
     * @param names what one is called, ids included
     */
    public static <T> List<T> of(List<T> all, String words, Function<T, Stream<String>> names) {
        String plain = plain(words);
        List<T> exact = all.stream()
                .filter(one -> names.apply(one).map(Meant::plain).anyMatch(plain::equals))
                .toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(one -> names.apply(one).map(Meant::plain).anyMatch(name -> name.contains(plain)))
                        .toList()
                : exact;
    }

    /** The same of a list that is shown with numbers, from 1: a number is meant before any name. */
    public static <T> List<T> ofNumbered(List<T> all, String words, Function<T, Stream<String>> names) {
        for (int i = 0; i < all.size(); i++) {
            if (plain(words).equals(String.valueOf(i + 1))) {
                return List.of(all.get(i));
            }
        }
        return of(all, words, names);
    }

    /** A text as it can be typed: without capitals, and with whatever dash or apostrophe. */
    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('–', ' ')
                .replace('-', ' ')
                .replace('’', '\'')
                .strip();
    }
}
