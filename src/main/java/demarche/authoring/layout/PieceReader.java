package demarche.authoring.layout;

import demarche.authoring.layout.Piece.Group;
import demarche.authoring.layout.Piece.Leaf;
import demarche.authoring.layout.Piece.Style;
import demarche.authoring.layout.Remarks.Remark;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Reads a text without errors into pieces, and gives every comment its place: one beside something belongs to what last
 * began before it; one on a line of its own, to what comes below it or, where it is indented as far, to the end of the
 * group above.
 */
final class PieceReader {

    private final int[] characters;
    private final Iterator<Remark> remarks;
    private final Iterator<Event> events;
    private final List<Remark> pending = new ArrayList<>();
    private @Nullable Remark upcoming;
    /** What a comment at the end of the line would belong to. */
    private @Nullable Draft last;
    /** Comments at the end of a group in braces, which one behind its brace has to follow; none where there are none. */
    private List<String> closing = List.of();

    private PieceReader(String text) {
        LoadSettings settings = settings(text);
        this.characters = text.codePoints().toArray();
        this.remarks = Remarks.in(characters, text, settings).iterator();
        this.events = new Parse(settings).parseString(text).iterator();
        advance();
    }

    /** The whole file's mapping. */
    static Group read(String text) {
        PieceReader reader = new PieceReader(text);
        reader.events.next();
        reader.events.next();
        Draft root = new Draft(null, List.of());
        reader.value(root, reader.events.next(), -1, false);
        reader.gather(Integer.MAX_VALUE);
        Group group = (Group) root.build().value();
        List<String> after = new ArrayList<>(group.after());
        after.addAll(reader.lines(reader.pending.size()));
        List<Piece.Member> members = new ArrayList<>(group.members());
        if (!root.before.isEmpty() && !members.isEmpty()) {
            Piece.Member first = members.get(0);
            List<String> before = new ArrayList<>(root.before);
            before.addAll(first.before());
            members.set(0, new Piece.Member(before, first.key(), first.value(), first.side()));
        } else {
            after.addAll(0, root.before);
        }
        return new Group(group.anchor(), group.isMapping(), false, members, after);
    }

    /** What the parser is told: to take the whole text at once. */
    static LoadSettings settings(String text) {
        int smallest = 1024;
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(smallest, text.length() + 1))
                .build();
    }

    /** A member while it is read: comments may still come to it when what follows has begun. */
    private static final class Draft {
        private final @Nullable Leaf key;
        private final List<String> before;
        private String side = "";
        private Leaf leaf = new Leaf("", Style.PLAIN, "", "");
        private @Nullable DraftGroup group;

        Draft(@Nullable Leaf key, List<String> before) {
            this.key = key;
            this.before = new ArrayList<>(before);
        }

        void beside(String text) {
            aside();
            side = text;
        }

        /** Puts the comment beside it above it, to make room for what follows. */
        void aside() {
            if (!side.isEmpty()) {
                before.add(side);
                side = "";
            }
        }

        Piece.Member build() {
            return new Piece.Member(before, key, group == null ? leaf : group.build(), side);
        }
    }

    /** A group while it is read. */
    private record DraftGroup(
            String anchor, boolean isMapping, boolean isFlow, List<Draft> members, List<String> after) {

        Group build() {
            return new Group(
                    anchor,
                    isMapping,
                    isFlow,
                    members.stream().map(Draft::build).toList(),
                    after);
        }
    }

    private void value(Draft draft, Event event, int parent, boolean inFlow) {
        gather(start(event));
        boolean isBlock = event instanceof CollectionStartEvent start && !start.isFlow();
        if (!pending.isEmpty() && !isBlock) {
            draft.aside();
            draft.before.addAll(lines(pending.size()));
        }
        if (event instanceof CollectionStartEvent start) {
            draft.group = group(draft, start, parent, inFlow || start.isFlow());
            if (start.isFlow()) {
                closing = draft.group.after();
                last = draft.group.build().hasRemarks() ? last : draft;
            }
        } else {
            draft.leaf = leaf(event);
        }
    }

    private DraftGroup group(Draft holder, CollectionStartEvent start, int parent, boolean inFlow) {
        List<Draft> members = new ArrayList<>();
        boolean isMapping = start instanceof MappingStartEvent;
        int column = start.getStartMark().orElseThrow().getColumn();
        Event event = events.next();
        if (start.getAnchor().isPresent()) {
            // The mark is that of the anchor, and says nothing of the members' column.
            column = event.getStartMark().orElseThrow().getColumn() - (isMapping ? 0 : 2);
        }
        while (event.getEventId() != Event.ID.MappingEnd && event.getEventId() != Event.ID.SequenceEnd) {
            gather(start(event));
            Draft draft = new Draft(isMapping ? leaf(event) : null, above(event, inFlow));
            members.add(draft);
            last = draft;
            closing = List.of();
            value(draft, isMapping ? events.next() : event, column, inFlow);
            event = events.next();
        }
        gather(start(event));
        List<String> after = start.isFlow() ? lines(pending.size()) : lines(indented(column, column == parent));
        if (members.isEmpty()) {
            holder.aside();
            holder.before.addAll(after);
            after = List.of();
        }
        return new DraftGroup(anchor(start.getAnchor()), isMapping, start.isFlow(), members, after);
    }

    /** How many of the comments that wait are indented as far as a group. */
    private int indented(int column, boolean further) {
        int count = 0;
        while (count < pending.size() && pending.get(count).column() >= (further ? column + 1 : column)) {
            count++;
        }
        return count;
    }

    /** The comments above something, and the empty lines. */
    private List<String> above(Event event, boolean inFlow) {
        List<String> above = lines(pending.size());
        int line = start(event) - event.getStartMark().orElseThrow().getColumn();
        if (!inFlow && Remarks.isLineAboveEmpty(characters, line)) {
            above.add("");
        }
        return above;
    }

    /** Takes the first of the comments that wait, as lines. */
    private List<String> lines(int count) {
        List<String> lines = new ArrayList<>();
        List<Remark> taken = pending.subList(0, count);
        for (Remark remark : taken) {
            if (remark.isApart()) {
                lines.add("");
            }
            lines.add(remark.text());
        }
        taken.clear();
        return lines;
    }

    /** Takes up the comments before a position. */
    private void gather(int index) {
        while (upcoming != null && upcoming.index() < index) {
            if (upcoming.isAlone() || last == null) {
                pending.add(upcoming);
            } else if (!closing.isEmpty()) {
                closing.add(upcoming.text());
            } else {
                last.beside(upcoming.text());
            }
            advance();
        }
    }

    private void advance() {
        upcoming = remarks.hasNext() ? remarks.next() : null;
    }

    private Leaf leaf(Event event) {
        if (event instanceof AliasEvent alias) {
            return new Leaf("", Style.ALIAS, "*" + alias.getAlias().getValue(), "");
        }
        ScalarEvent scalar = (ScalarEvent) event;
        Style style =
                switch (scalar.getScalarStyle()) {
                    case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
                    case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE_QUOTED;
                    case LITERAL -> Style.LITERAL;
                    case FOLDED -> Style.FOLDED;
                    case PLAIN -> Style.PLAIN;
                };
        int start = start(event);
        int end = Remarks.index(event.getEndMark().orElseThrow());
        String anchor = anchor(scalar.getAnchor());
        String raw = new String(characters, start, Math.max(0, end - start));
        if (!anchor.isEmpty()) {
            raw = raw.substring(anchor.length() - 1).stripLeading();
        }
        return new Leaf(anchor, style, scalar.getValue(), raw);
    }

    private static String anchor(Optional<Anchor> anchor) {
        return anchor.map(name -> "&" + name.getValue() + " ").orElse("");
    }

    private static int start(Event event) {
        return Remarks.index(event.getStartMark().orElseThrow());
    }
}
