package demarche.report.handbook;

import demarche.report.graph.EventGraph;
import java.util.List;

/** A part of a handbook, from top to bottom. */
public sealed interface Block {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of block. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R items(Items items);

        R table(Table table);

        R drawing(Drawing drawing);
    }

    /**
     * A heading.
     *
     * @param level 2 for a chapter, and more for its parts
     * @param text what it says
     * @param anchor where links to it lead; unique in the handbook
     */
    record Heading(int level, String text, String anchor) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A paragraph, or several where a text of the scenario has several. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A list without numbers. */
    record Items(List<List<Span>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * A table.
     *
     * @param head the names of its columns
     * @param rows a cell for each column
     * @param anchors where links to each row lead, or empty
     */
    record Table(List<String> head, List<List<List<Span>>> rows, List<String> anchors) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            anchors = List.copyOf(anchors);
        }

        /** A table to whose rows no link leads. */
        Table(List<String> head, List<List<List<Span>>> rows) {
            this(head, rows, rows.stream().map(row -> "").toList());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** The drawing of the scenario. */
    record Drawing(EventGraph graph) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drawing(this);
        }
    }
}
