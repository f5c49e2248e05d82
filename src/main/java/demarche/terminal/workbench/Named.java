package demarche.terminal.workbench;

import java.util.List;
import java.util.Locale;

/**
 * Something that can be meant by its id or by its name.
 *
 * @param id its id
 * @param name what players call it
 */
record Named(String id, String name) {

    /** The one of that id or name or, where there is none, all whose id or name has the words in it. */
    static List<Named> meant(List<Named> all, String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        List<Named> exact = all.stream()
                .filter(one -> one.id.equals(plain)
                        || one.name.toLowerCase(Locale.ROOT).equals(plain))
                .toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(one -> one.id.contains(plain)
                                || one.name.toLowerCase(Locale.ROOT).contains(plain))
                        .toList()
                : exact;
    }
}
