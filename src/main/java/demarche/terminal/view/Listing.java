package demarche.terminal.view;

import java.util.List;

/**
 * Joins words into a list: "a, b and c".
 *
 * @param all whether the last is joined by "and", otherwise by "or"
 */
record Listing(Phrases phrases, boolean all) {

    String of(List<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        int last = parts.size() - 1;
        String list = parts.get(0);
        for (int i = 1; i <= last; i++) {
            String key = i < last ? "list.more" : all ? "list.and" : "list.or";
            list = phrases.get(key, list, parts.get(i));
        }
        return list;
    }
}
