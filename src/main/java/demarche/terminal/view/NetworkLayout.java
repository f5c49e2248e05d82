package demarche.terminal.view;

import demarche.terminal.view.RingOrder.Joined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a network stand in a rectangle of cells: its nodes in boxes on an oval, and on each line between
 * two a label, so that no label lies on another or on a box. A label for which there is no room is shortened, and left
 * out where even its shortest form finds none.
 *
 * @param columns of the rectangle
 * @param rows of it
 * @param boxes of the nodes, in their order
 */
record NetworkLayout(int columns, int rows, List<Box> boxes) {

    private static final int BORDERS = 4;
    private static final int HIGH = 3;
    private static final int FLAT = 1;
    /** Less than 1 moves what stands on the oval toward the corners. */
    private static final double ROUNDNESS = 0.8;

    private static final int SAMPLES = 48;
    private static final int FARTHEST = 17;

    /** A rectangle of cells. */
    record Box(int column, int row, int width, int height) {
        int centreX() {
            return (2 * column + width) * Canvas.ACROSS / 2;
        }

        int centreY() {
            return (2 * row + height) * Canvas.DOWN / 2;
        }

        private boolean touches(Box other) {
            return column <= other.column + other.width
                    && other.column <= column + width
                    && row < other.row + other.height
                    && other.row < row + height;
        }

        private boolean holds(double x, double y) {
            return x >= column && x < column + width && y >= row && y < row + height;
        }
    }

    /**
     * A label on its line.
     *
     * @param line the number of the line
     * @param form which of its forms, from 0
     */
    record Label(int line, int form, Box box) {}

    NetworkLayout {
        boxes = List.copyOf(boxes);
    }

    /**
     * The nodes on their oval, in high boxes if then there is room for all of them and for as many labels as with flat
     * ones.
     *
     * @param widths how wide the names of the nodes are
     * @param order the numbers of the nodes as they follow one another on the oval, clockwise
     * @param lines which nodes are joined
     * @param forms for each line the widths of the forms of its label, the longest first
     */
    static NetworkLayout of(
            int columns,
            int rows,
            List<Integer> widths,
            List<Integer> order,
            List<Joined> lines,
            List<List<Integer>> forms) {
        NetworkLayout high = of(columns, rows, widths, order, HIGH);
        if (high.isClear() && high.labels(lines, forms).size() == lines.size()) {
            return high;
        }
        NetworkLayout flat = of(columns, rows, widths, order, FLAT);
        int more = flat.labels(lines, forms).size() - high.labels(lines, forms).size();
        return !high.isClear() || more > 0 ? flat : high;
    }

    private static NetworkLayout of(int columns, int rows, List<Integer> widths, List<Integer> order, int height) {
        int count = widths.size();
        Box[] boxes = new Box[count];
        for (int place = 0; place < count; place++) {
            int node = order.get(place);
            int width = Math.min(columns, widths.get(node) + BORDERS);
            double angle = first(count) + 2 * Math.PI * place / count;
            boxes[node] = new Box(
                    at(columns - width, StrictMath.cos(angle)),
                    at(rows - height, StrictMath.sin(angle)),
                    width,
                    height);
        }
        return new NetworkLayout(columns, rows, List.of(boxes));
    }

    /** Where the oval begins, so that as few nodes as can be stand at its top and its bottom, where it is flat. */
    private static double first(int count) {
        if (count % 2 == 1) {
            return -Math.PI / 2;
        }
        return count % 4 == 0 ? Math.PI + Math.PI / count : Math.PI;
    }

    private static int at(int room, double share) {
        if (Math.abs(share) < 1e-9) {
            return room / 2;
        }
        double moved = Math.signum(share) * StrictMath.pow(Math.abs(share), ROUNDNESS);
        return Math.max(0, (int) Math.round(room * (1 + moved) / 2));
    }

    /** Whether no box touches another. */
    boolean isClear() {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).touches(boxes.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The labels that find room.
     *
     * @param lines which nodes are joined
     * @param forms for each line the widths of the forms of its label, the longest first
     */
    List<Label> labels(List<Joined> lines, List<List<Integer>> forms) {
        int most = forms.stream().mapToInt(List::size).max().orElse(0);
        List<Label> best = List.of();
        for (int form = 0; form < most; form++) {
            List<Label> labels = new Labelling(lines, forms, form).all();
            if (labels.size() > best.size()) {
                best = labels;
            }
            if (best.size() == lines.size()) {
                return best;
            }
        }
        return best;
    }

    /** One try to label all lines, with forms from one on. */
    private final class Labelling {
        private final List<Joined> lines;
        private final List<List<Integer>> forms;
        private final int longest;
        private final List<Label> labels = new ArrayList<>();

        Labelling(List<Joined> lines, List<List<Integer>> forms, int longest) {
            this.lines = lines;
            this.forms = forms;
            this.longest = longest;
        }

        List<Label> all() {
            IntStream.range(0, lines.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(this::length))
                    .forEach(this::label);
            return labels;
        }

        /** Short lines have the least room for a label, so theirs is found first. */
        private double length(int line) {
            Joined joined = lines.get(line);
            return StrictMath.hypot(x(joined, 1) - x(joined, 0), y(joined, 1) - y(joined, 0));
        }

        private void label(int line) {
            for (int form = longest; form < forms.get(line).size(); form++) {
                Box box = place(line, forms.get(line).get(form));
                if (box != null) {
                    labels.add(new Label(line, form, box));
                    return;
                }
            }
        }

        /** The best place on its line for a label: over as few other lines as can be, and near the middle. */
        private @Nullable Box place(int line, int width) {
            Box best = null;
            int least = Integer.MAX_VALUE;
            for (int step = 0; step <= 2 * FARTHEST; step++) {
                int away = (step + 1) / 2 * (step % 2 == 0 ? 1 : -1);
                Box box = box(lines.get(line), 0.5 + away * 0.02, width);
                // Farther away it can only be worse, and what else stands there is cheaper to learn than what is
                // hidden.
                if (Math.abs(away) < least && isFree(box)) {
                    int cost = 3 * hidden(line, box) + Math.abs(away);
                    best = cost < least ? box : best;
                    least = Math.min(cost, least);
                }
            }
            return best;
        }

        private Box box(Joined line, double along, int width) {
            double x = x(line, along);
            int column = (int) Math.round(x - width / 2.0);
            return new Box(Math.max(0, Math.min(column, columns - width)), (int) Math.floor(y(line, along)), width, 1);
        }

        private boolean isFree(Box box) {
            return box.row() >= 0
                    && box.row() < rows
                    && boxes.stream().noneMatch(box::touches)
                    && labels.stream().noneMatch(label -> box.touches(label.box()));
        }

        /** How much of other lines a label would hide. */
        private int hidden(int line, Box box) {
            int hidden = 0;
            for (int other = 0; other < lines.size(); other++) {
                boolean near = other != line && isNear(lines.get(other), box);
                for (int sample = 0; near && sample <= SAMPLES; sample++) {
                    double along = (double) sample / SAMPLES;
                    hidden += box.holds(x(lines.get(other), along), y(lines.get(other), along)) ? 1 : 0;
                }
            }
            return hidden;
        }

        private boolean isNear(Joined line, Box box) {
            double from = y(line, 0);
            double to = y(line, 1);
            return Math.min(from, to) < box.row() + 1 && Math.max(from, to) >= box.row();
        }

        private double x(Joined line, double along) {
            int from = boxes.get(line.one()).centreX();
            return (from + along * (boxes.get(line.other()).centreX() - from)) / Canvas.ACROSS;
        }

        private double y(Joined line, double along) {
            int from = boxes.get(line.one()).centreY();
            return (from + along * (boxes.get(line.other()).centreY() - from)) / Canvas.DOWN;
        }
    }
}
