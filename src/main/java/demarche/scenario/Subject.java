package demarche.scenario;

import java.util.List;
import java.util.stream.Stream;

/** What texts name and a page of its own tells more of: an actor, or a term of the glossary. */
public sealed interface Subject permits Actor, Term {

    String id();

    /** What it is called on the screen. */
    String name();

    /** What else it is called in texts. */
    List<String> also();

    /** The texts of its page. */
    List<String> page();

    /** Whether there is anything to read on its page. */
    default boolean hasPage() {
        return page().stream().anyMatch(text -> !text.isBlank());
    }

    /** Everything it is called, its name first. */
    default List<String> names() {
        return Stream.concat(Stream.of(name()), also().stream()).toList();
    }
}
