package demarche.saves;

import java.util.Set;

/** What saves are called: {@code two-fronts-beijing-3.jsonl}. For people; nothing is ever read out of a name. */
final class SaveNames {

    static final String ENDING = ".jsonl";

    /** What every file system takes, with room for a number and an ending. */
    private static final int LONGEST = 100;

    private SaveNames() {}

    static String of(Header header, int number) {
        Set<String> held = header.held();
        String who = held.isEmpty() ? Header.NOBODY : String.join("-", held);
        String name = (header.scenario().id() + "-" + who).replaceAll("[^a-z0-9-]", "_");
        return name.substring(0, Math.min(LONGEST, name.length())) + "-" + number + ENDING;
    }
}
