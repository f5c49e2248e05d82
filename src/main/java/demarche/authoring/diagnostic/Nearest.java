package demarche.authoring.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which known name was meant by an unknown one.
 *
 * <p>Names are compared without regard to case, by the number of characters inserted, left out, replaced, or exchanged
 * with their neighbour (Damerau-Levenshtein, optimal string alignment). A name is near if a third of the longer of the
 * two, rounded down, is enough: one slip in three letters, two in six, three in nine. Of equally near names the first
 * counts. A name that only lacks or adds whole parts between hyphens, or has them in another order, is near too, if
 * there is but one such.
 */
public final class Nearest {

    /** Longer texts are no misspelt names. */
    private static final int LONGEST = 80;

    /** So many known names are looked at; who declares more of them has to find the right one alone. */
    private static final int MOST = 500;

    private Nearest() {}

    /** The known name that is nearest to the one as written, if any is near. */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> known = names.stream().limit(MOST).toList();
        String sought = written.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int allowed = Math.max(name.length(), written.length()) / 3;
            if (name.length() <= LONGEST && Math.abs(name.length() - written.length()) <= allowed) {
                int distance = distance(sought, name.toLowerCase(Locale.ROOT));
                if (distance <= allowed && distance < least) {
                    least = distance;
                    nearest = Optional.of(name);
                }
            }
        }
        return nearest.or(() -> byParts(sought, known));
    }

    private static Optional<String> byParts(String sought, Collection<String> known) {
        Optional<String> found = Optional.empty();
        for (String name : known) {
            String framed = "-" + name.toLowerCase(Locale.ROOT) + "-";
            if (sought.length() >= 3
                    && (framed.contains("-" + sought + "-")
                            || ("-" + sought + "-").contains(framed)
                            || isTurnedRound(sought, name.toLowerCase(Locale.ROOT)))) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(name);
            }
        }
        return found;
    }

    private static boolean isTurnedRound(String sought, String name) {
        return sought.length() == name.length()
                && List.of(sought.split("-")).stream()
                        .sorted()
                        .toList()
                        .equals(List.of(name.split("-")).stream().sorted().toList());
    }

    /** How many slips of the keyboard lie between two texts: letters inserted, left out, replaced, or exchanged. */
    public static int distance(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        int[] beforeLast = new int[right.length + 1];
        int[] last = new int[right.length + 1];
        int[] row = new int[right.length + 1];
        for (int j = 0; j <= right.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length; i++) {
            row[0] = i;
            for (int j = 1; j <= right.length; j++) {
                int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[right.length];
    }
}
