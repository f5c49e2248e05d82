package demarche.authoring.layout;

import demarche.authoring.diagnostic.Columns;
import demarche.authoring.layout.Piece.Group;
import demarche.authoring.layout.Piece.Leaf;
import demarche.authoring.layout.Piece.Member;
import java.util.ArrayList;
import java.util.List;

/** Writes what stands in braces or brackets. */
final class FlowText {

    private FlowText() {}

    /** Whether a group has to leave its braces: for its comments, or for a text that wants lines of its own. */
    static boolean isTooMuch(Group group, int column) {
        return group.hasRemarks() || hasLongText(group, Folding.WIDEST - column);
    }

    /** Whether a group fits on one line from a column on. */
    static boolean fits(Group group, int column) {
        return column + Columns.of(String.join(" ", words(group))) <= Folding.WIDEST;
    }

    private static boolean hasLongText(Group group, int width) {
        return group.members().stream().anyMatch(member -> {
            if (member.value() instanceof Leaf leaf) {
                return Folding.isFoldable(leaf)
                        && (leaf.text().indexOf('\n') >= 0
                                || Columns.of(words(member).get(0)) + 2 > width);
            }
            return member.value() instanceof Group inner && hasLongText(inner, width);
        });
    }

    /** What must not be broken within; a line may end after each of them. */
    static List<String> words(Group group) {
        List<String> words = new ArrayList<>();
        for (Member member : group.members()) {
            if (!words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + ",");
            }
            words.addAll(words(member));
        }
        if (words.isEmpty()) {
            words.add("");
        }
        words.set(0, (group.isMapping() ? "{" : "[") + words.get(0));
        words.set(words.size() - 1, words.get(words.size() - 1) + (group.isMapping() ? "}" : "]"));
        words.set(0, group.anchor() + words.get(0));
        return words;
    }

    private static List<String> words(Member member) {
        String key = member.key() == null ? "" : member.key().anchor() + Quoting.key(member.key());
        if (member.value() instanceof Group inner) {
            List<String> words = words(inner);
            words.set(0, (key.isEmpty() ? "" : key + ": ") + words.get(0));
            return words;
        }
        Leaf leaf = (Leaf) member.value();
        String text = leaf.anchor() + Quoting.line(leaf, true);
        return new ArrayList<>(List.of(key.isEmpty() ? text : text.isEmpty() ? key : key + ": " + text));
    }
}
