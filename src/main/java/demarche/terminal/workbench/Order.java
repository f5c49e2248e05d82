package demarche.terminal.workbench;

import java.util.Locale;
import java.util.Optional;

/** What an author can have done, by a word that is its name. */
enum Order {
    JUMP,
    SET,
    FORCE,
    FREE,
    CONDITIONS,
    PROBLEMS;

    /** The order that a line begins with, if it begins with one. */
    static Optional<Order> of(String typed) {
        String first = typed.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        for (Order order : values()) {
            if (order.word().equals(first)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands after the word. */
    String rest(String typed) {
        return typed.strip().substring(word().length()).strip();
    }
}
