package demarche.authoring.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which columns the keys of a file stand, so that one which stands out of line can be told from the others. */
final class KeyColumns {

    private static final Pattern KEY = Pattern.compile("^( *(?:- +)?)([\\p{L}][\\p{L}\\p{N}_-]*):(?: .*)?$");

    private final SourceText source;

    KeyColumns(SourceText source) {
        this.source = source;
    }

    /** The key that a line begins with, if it does. */
    Optional<String> key(int line) {
        Matcher key = KEY.matcher(source.lines().get(line));
        return key.matches() ? Optional.of(key.group(2)) : Optional.empty();
    }

    /**
     * By how many spaces the key of a line, counted from 0, is indented in all other lines that begin with it; where
     * that is more than here. If they differ, what most of them have; empty if some stand in the same column.
     */
    Optional<Integer> deeper(int line) {
        Matcher here = KEY.matcher(source.lines().get(line));
        if (!here.matches()) {
            return Optional.empty();
        }
        Map<Integer, Integer> columns = new TreeMap<>();
        for (int other = 0; other < source.lines().size(); other++) {
            Matcher key = KEY.matcher(source.lines().get(other));
            if (other != line && key.matches() && key.group(2).equals(here.group(2))) {
                columns.merge(key.group(1).length(), 1, Integer::sum);
            }
        }
        int column = here.group(1).length();
        return columns.containsKey(column)
                ? Optional.empty()
                : columns.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .filter(usual -> usual > column);
    }
}
