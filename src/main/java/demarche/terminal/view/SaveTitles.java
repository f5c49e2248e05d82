package demarche.terminal.view;

import demarche.saves.SaveEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the scenarios of saved games are called in a list of them.
 *
 * @param ids the ids of the scenarios that have a title
 */
public record SaveTitles(Map<String, Set<String>> ids) {

    public SaveTitles {
        ids = Map.copyOf(ids);
    }

    public static SaveTitles of(List<SaveEntry> saves) {
        return new SaveTitles(saves.stream()
                .collect(Collectors.groupingBy(
                        SaveEntry::scenarioTitle,
                        Collectors.mapping(SaveEntry::scenarioId, Collectors.toUnmodifiableSet()))));
    }

    /** The title of a game's scenario, with its id where another scenario in the list has that title too. */
    public String title(SaveEntry save) {
        String id = save.scenarioId();
        String title = save.scenarioTitle();
        if (title.isEmpty()) {
            return id.isEmpty() ? "?" : id;
        }
        return ids.getOrDefault(title, Set.of()).size() > 1 ? title + " (" + id + ")" : title;
    }
}
