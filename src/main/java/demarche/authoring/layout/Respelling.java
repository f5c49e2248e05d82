package demarche.authoring.layout;

import demarche.authoring.layout.Piece.Group;
import demarche.authoring.layout.Piece.Leaf;
import demarche.authoring.layout.Piece.Member;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Spells some of the texts of a file otherwise. */
final class Respelling {

    private final BiPredicate<String, String> chosen;
    private final UnaryOperator<String> spelt;
    private boolean changed;

    /**
     * A respelling.
     *
     * @param chosen which texts, by their key and the key above it
     * @param spelt how they are spelt
     */
    Respelling(BiPredicate<String, String> chosen, UnaryOperator<String> spelt) {
        this.chosen = chosen;
        this.spelt = spelt;
    }

    /** Whether any text has been spelt otherwise. */
    boolean hasChanged() {
        return changed;
    }

    Group of(Group root) {
        return group(root, "", "");
    }

    /** A group at a key; the items of a list go by the list's. */
    private Group group(Group group, String key, String above) {
        return new Group(
                group.anchor(),
                group.isMapping(),
                group.isFlow(),
                group.members().stream()
                        .map(member -> member.key() == null
                                ? with(member, piece(member.value(), key, above))
                                : with(
                                        member,
                                        piece(member.value(), member.key().text(), key)))
                        .toList(),
                group.after());
    }

    private static Member with(Member member, Piece value) {
        return new Member(member.before(), member.key(), value, member.side());
    }

    private Piece piece(Piece piece, String key, String above) {
        if (piece instanceof Group group) {
            return group(group, key, above);
        }
        Leaf leaf = (Leaf) piece;
        boolean isText = leaf.style() != Piece.Style.ALIAS && chosen.test(key, above);
        String text = isText ? spelt.apply(leaf.text()) : leaf.text();
        if (text.equals(leaf.text())) {
            return leaf;
        }
        changed = true;
        // What stands below its indicator is written from the file's own lines, anything else from its text.
        return new Leaf(leaf.anchor(), leaf.style(), text, leaf.isBlock() ? spelt.apply(leaf.raw()) : "");
    }
}
