package demarche.terminal.workbench;

import demarche.terminal.view.Meant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that can be meant by its id or by its name.
 *
 * @param id its id
 * @param name what players call it
 */
record Named(String id, String name) {

    /** The one of that id or name or, where there is none, all whose id or name has the words in it. */
    static List<Named> meant(List<Named> all, String words) {
        return Meant.of(all, words, one -> Stream.of(one.id, one.name));
    }
}
