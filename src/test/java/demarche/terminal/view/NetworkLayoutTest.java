package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.terminal.view.NetworkLayout.Box;
import demarche.terminal.view.NetworkLayout.Label;
import demarche.terminal.view.RingOrder.Joined;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The layout of a network")
class NetworkLayoutTest {

    /** A full label, one without its word, and one with the value alone, each with room at both ends. */
    private static final List<Integer> FORMS = List.of(17, 8, 5);

    private static final int NAME = 10;

    private static List<Joined> everyPair(int nodes) {
        List<Joined> lines = new ArrayList<>();
        for (int one = 0; one < nodes; one++) {
            for (int other = 0; other < one; other++) {
                lines.add(new Joined(one, other));
            }
        }
        return lines;
    }

    /** A ring, and a line from the first to each: about as many as scenarios have. */
    private static List<Joined> usual(int nodes) {
        List<Joined> lines = new ArrayList<>();
        for (int node = 1; node < nodes; node++) {
            lines.add(new Joined(node - 1, node));
            if (node > 1) {
                lines.add(new Joined(0, node));
            }
        }
        return lines;
    }

    private static NetworkLayout layout(int columns, int rows, int nodes, List<Joined> lines) {
        return NetworkLayout.of(
                columns,
                rows,
                Collections.nCopies(nodes, NAME),
                RingOrder.of(nodes, lines),
                lines,
                Collections.nCopies(lines.size(), FORMS));
    }

    private static boolean overlap(Box box, Box other) {
        return box.column() < other.column() + other.width()
                && other.column() < box.column() + box.width()
                && box.row() < other.row() + other.height()
                && other.row() < box.row() + box.height();
    }

    private static void check(NetworkLayout layout, List<Label> labels) {
        List<Box> all = new ArrayList<>(layout.boxes());
        labels.forEach(label -> all.add(label.box()));
        for (int i = 0; i < all.size(); i++) {
            Box box = all.get(i);
            assertThat(box.column()).isNotNegative();
            assertThat(box.row()).isNotNegative();
            assertThat(box.column() + box.width()).isLessThanOrEqualTo(layout.columns());
            assertThat(box.row() + box.height()).isLessThanOrEqualTo(layout.rows());
            for (Box other : all.subList(0, i)) {
                assertThat(overlap(box, other)).as("%s on %s", box, other).isFalse();
            }
        }
        labels.forEach(label -> assertThat(label.box().width()).isEqualTo(FORMS.get(label.form())));
        assertThat(labels).extracting(Label::line).doesNotHaveDuplicates();
    }

    /** The rooms that a map has in terminals of 80x24, 100x30 and 140x45. */
    @ParameterizedTest
    @CsvSource({"76, 14", "96, 20", "100, 35"})
    void hasRoomForThreeToEightNodesAndEveryLabelOfAUsualScenario(int columns, int rows) {
        IntStream.rangeClosed(2, 8).forEach(nodes -> {
            List<Joined> lines = usual(nodes);
            NetworkLayout layout = layout(columns, rows, nodes, lines);
            assertThat(layout.isClear()).as("%s nodes", nodes).isTrue();
            List<Label> labels = layout.labels(lines, Collections.nCopies(lines.size(), FORMS));
            check(layout, labels);
            assertThat(labels).as("%s nodes", nodes).hasSameSizeAs(lines);
        });
    }

    /** The same, and that of 60x20. */
    @ParameterizedTest
    @CsvSource({"56, 10", "76, 14", "96, 20", "100, 35"})
    void leavesOutWhatHasNoRoomSoThatNothingOverlaps(int columns, int rows) {
        IntStream.rangeClosed(2, 8).forEach(nodes -> {
            List<Joined> lines = everyPair(nodes);
            NetworkLayout layout = layout(columns, rows, nodes, lines);
            List<Label> labels = layout.labels(lines, Collections.nCopies(lines.size(), FORMS));
            assertThat(layout.isClear()).as("%s nodes", nodes).isTrue();
            check(layout, labels);
            assertThat(labels).as("%s nodes", nodes).hasSizeGreaterThan(lines.size() / 2);
        });
    }
}
