package demarche.authoring.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of the file with all that its layout depends on. */
sealed interface Piece {

    /** {@code &name } with the space after it, or empty. */
    String anchor();

    /**
     * A single text.
     *
     * @param anchor {@code &name } with the space after it, or empty
     * @param style how it is written
     * @param text what it says, after quotes, escapes and line folding are undone
     * @param raw as it stands in the file, from its first sign to its last
     */
    record Leaf(String anchor, Style style, String text, String raw) implements Piece {

        /** Whether it is written with its indicator on a line of its own, and the text below. */
        boolean isBlock() {
            return style == Style.LITERAL || style == Style.FOLDED;
        }
    }

    /** How a single text is written. */
    enum Style {
        ALIAS,
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /**
     * A mapping or a list.
     *
     * @param anchor {@code &name } with the space after it, or empty
     * @param isMapping whether its members have keys
     * @param isFlow whether the author wrote it in braces or brackets
     * @param members in the order of the file
     * @param after comments below its last member, an empty text for an empty line
     */
    record Group(String anchor, boolean isMapping, boolean isFlow, List<Member> members, List<String> after)
            implements Piece {

        public Group {
            members = List.copyOf(members);
            after = List.copyOf(after);
        }

        /** Whether a comment stands in it. */
        boolean hasRemarks() {
            return !after.isEmpty()
                    || members.stream()
                            .anyMatch(member -> member.hasRemarks()
                                    || (member.value() instanceof Group inner && inner.hasRemarks()));
        }
    }

    /**
     * An item of a list, or a key with its value.
     *
     * @param before comments above it, an empty text for an empty line
     * @param key its key; none in a list
     * @param value its value
     * @param side the comment at the end of its first line, or empty
     */
    record Member(List<String> before, @Nullable Leaf key, Piece value, String side) {

        public Member {
            before = List.copyOf(before);
        }

        private boolean hasRemarks() {
            return !side.isEmpty() || before.stream().anyMatch(line -> !line.isEmpty());
        }
    }
}
