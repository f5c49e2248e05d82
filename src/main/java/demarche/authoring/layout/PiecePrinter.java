package demarche.authoring.layout;

import demarche.authoring.diagnostic.Columns;
import demarche.authoring.layout.Piece.Group;
import demarche.authoring.layout.Piece.Leaf;
import demarche.authoring.layout.Piece.Member;
import java.util.ArrayList;
import java.util.List;

/** Writes pieces in the one layout. */
final class PiecePrinter {

    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();

    /** Whether what was last written takes empty lines after it for its own. */
    private boolean isOpen;

    private PiecePrinter() {}

    static String print(Group root) {
        PiecePrinter printer = new PiecePrinter();
        if (root.members().isEmpty()) {
            printer.remarks(trimmed(root.after()), 0);
            printer.out.append(root.isMapping() ? "{}" : "[]").append('\n');
        } else {
            printer.top(root);
        }
        return printer.out.toString();
    }

    /** Sections of several lines stand apart from each other, and so do the items of their lists. */
    private void top(Group root) {
        boolean wasSection = false;
        for (int i = 0; i < root.members().size(); i++) {
            Member member = root.members().get(i);
            boolean isSection = isBlock(member, 0);
            List<String> leading = leading(member, 0);
            remarks(i > 0 && (isSection || wasSection) ? apart(leading) : leading, 0, i == 0);
            wasSection = isSection;
            member(member, 0, false, true);
        }
        remarks(trimmed(root.after()), 0);
    }

    private void block(Group group, int column, boolean isBegun, boolean isSection) {
        boolean isApart = isSection
                && isOfMappings(group)
                && group.members().stream().anyMatch(member -> isBlock(member, column));
        for (int i = 0; i < group.members().size(); i++) {
            Member member = group.members().get(i);
            boolean isHere = isBegun && i == 0;
            if (!isHere) {
                List<String> leading = leading(member, column);
                remarks(i > 0 && isApart ? apart(leading) : leading, column, i == 0);
            }
            member(member, column, isHere, false);
        }
        remarks(trimmed(group.after()), column);
    }

    /** One member, whose comments above it have been written; a begun one continues the line. */
    private void member(Member member, int column, boolean isBegun, boolean isSection) {
        if (!isBegun) {
            out.append(" ".repeat(column));
        }
        String key = "-";
        if (member.key() != null) {
            key = member.key().anchor() + Quoting.key(member.key()) + ":";
        }
        out.append(key);
        if (member.value() instanceof Leaf leaf) {
            leaf(leaf, column, column + Columns.of(key) + 1, member.side());
        } else {
            group((Group) member.value(), member, column, column + Columns.of(key) + 1, isSection);
        }
    }

    private void group(Group group, Member member, int column, int from, boolean isSection) {
        if (!isBlock(member, column)) {
            flow(group, member, column, from);
        } else if (isCompact(member, column)) {
            out.append(' ');
            block(group, column + STEP, true, false);
        } else {
            String anchor = group.anchor().stripTrailing();
            out.append(anchor.isEmpty() ? "" : " " + anchor);
            endLine(member.side());
            block(group, column + STEP, false, isSection);
        }
    }

    private void flow(Group group, Member member, int column, int from) {
        List<String> words = FlowText.words(group);
        String line = String.join(" ", words);
        int margin = column + (member.key() == null ? 2 * STEP : STEP);
        if (!FlowText.fits(group, from)) {
            line = String.join("\n" + " ".repeat(margin), Folding.filled(words, margin, Math.max(0, from - margin)));
        }
        out.append(' ').append(line);
        endLine(member.side());
    }

    private void leaf(Leaf leaf, int column, int from, String side) {
        String anchor = leaf.anchor();
        if (leaf.isBlock()) {
            BlockText text = BlockText.of(leaf);
            List<String> lines =
                    leaf.style() == Piece.Style.FOLDED ? Folding.refolded(text.lines(), column + STEP) : text.lines();
            below(anchor + text.sign(), lines, column, side);
            isOpen = text.isKept();
            return;
        }
        String line = anchor + Quoting.line(leaf, false);
        boolean isLong = from + Columns.of(line) > Folding.WIDEST || leaf.text().indexOf('\n') >= 0;
        if (isLong && Folding.isFoldable(leaf)) {
            below(anchor + ">-", Folding.folded(leaf.text(), column + STEP), column, side);
        } else {
            out.append(line.isEmpty() ? "" : " ").append(line.stripTrailing());
            endLine(side);
        }
    }

    private void below(String sign, List<String> lines, int column, String side) {
        out.append(' ').append(sign);
        endLine(side);
        for (String line : lines) {
            out.append(line.isEmpty() ? "" : " ".repeat(column + STEP) + line).append('\n');
        }
    }

    private static boolean isOfMappings(Group list) {
        return !list.isMapping()
                && list.members().stream().allMatch(member -> member.value() instanceof Group item && item.isMapping());
    }

    /** Whether a member's value goes over lines of its own, without braces. */
    private static boolean isBlock(Member member, int column) {
        if (!(member.value() instanceof Group group) || group.members().isEmpty()) {
            return false;
        }
        return !group.isFlow()
                || FlowText.isTooMuch(group, column + STEP)
                || (member.key() == null && group.isMapping() && !FlowText.fits(group, column + STEP));
    }

    /** Whether a group begins on the line of its dash. */
    private static boolean isCompact(Member member, int column) {
        return member.key() == null
                && isBlock(member, column)
                && member.value().anchor().isEmpty();
    }

    /** The lines above a member, with those of what begins on its line. */
    private static List<String> leading(Member member, int column) {
        List<String> leading = new ArrayList<>(member.before());
        if (isCompact(member, column)) {
            if (!member.side().isEmpty()) {
                leading.add(member.side());
            }
            Member first = ((Group) member.value()).members().get(0);
            leading(first, column + STEP).stream()
                    .filter(line -> !line.isEmpty())
                    .forEach(leading::add);
        }
        return leading;
    }

    private static List<String> apart(List<String> lines) {
        List<String> apart = new ArrayList<>(lines);
        if (lines.isEmpty() || !lines.get(0).isEmpty()) {
            apart.add(0, "");
        }
        return apart;
    }

    private static List<String> trimmed(List<String> lines) {
        List<String> trimmed = new ArrayList<>(lines);
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isEmpty()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    private void remarks(List<String> lines, int column) {
        remarks(lines, column, false);
    }

    /** Comments and empty lines; what is first in its group has no empty line above it. */
    private void remarks(List<String> lines, int column, boolean isFirst) {
        boolean wasEmpty = isFirst;
        for (String line : lines) {
            if (!line.isEmpty()) {
                out.append(" ".repeat(column)).append(line).append('\n');
                isOpen = false;
            } else if (!wasEmpty && !isOpen) {
                out.append('\n');
            }
            wasEmpty = line.isEmpty();
        }
    }

    private void endLine(String side) {
        out.append(side.isEmpty() ? "" : "  " + side).append('\n');
        isOpen = false;
    }
}
