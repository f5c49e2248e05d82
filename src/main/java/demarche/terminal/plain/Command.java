package demarche.terminal.plain;

import java.util.Locale;
import java.util.Optional;

/** What a player can type besides an option. Each has a letter, and a word, which is its name. */
enum Command {
    BRIEFING,
    OPTIONS,
    NEWS,
    METERS,
    TRENDS,
    REGION,
    WHY,
    LOG,
    TURN,
    GOALS,
    SOURCES,
    TERMS,
    ABOUT,
    ANALYSTS,
    FORECAST,
    FIND,
    UNDO,
    HELP,
    QUIT;

    /** The command that a word stands for: its name, its first letter where no earlier one begins with it, “brief”, or a question mark for help. */
    static Optional<Command> of(String word) {
        String typed = usual(word.toLowerCase(Locale.ROOT));
        for (Command command : values()) {
            if (typed.equals(command.word()) || typed.equals(command.word().substring(0, 1))) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private static String usual(String typed) {
        return switch (typed) {
            case "?" -> "h";
            case "brief" -> "b";
            default -> typed;
        };
    }

    /** Whether it is for the player alone who is asked something now. */
    boolean isOfWhoDecides() {
        return switch (this) {
            case BRIEFING, OPTIONS, ANALYSTS, FORECAST -> true;
            default -> false;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
