package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.terminal.view.RingOrder.Joined;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The order on a ring")
class RingOrderTest {

    private static List<Joined> placed(List<Integer> order, List<Joined> lines) {
        return lines.stream()
                .map(line -> new Joined(order.indexOf(line.one()), order.indexOf(line.other())))
                .toList();
    }

    /** A ring whose things are numbered by leaps, so that the given order crosses many lines. */
    private static List<Joined> scrambledRing(int things, int leap) {
        return IntStream.range(0, things)
                .mapToObj(i -> new Joined(i * leap % things, (i + 1) * leap % things))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7, 8})
    void unravelsARing(int things) {
        List<Joined> lines = scrambledRing(things, 3);
        List<Integer> order = RingOrder.of(things, lines);
        assertThat(order).startsWith(0).hasSize(things).doesNotHaveDuplicates();
        assertThat(RingOrder.crossings(placed(order, lines))).isZero();
    }

    @Test
    void isBetteredWhereThereAreTooManyToTryAll() {
        List<Joined> lines = scrambledRing(11, 3);
        int before = RingOrder.crossings(lines);
        assertThat(RingOrder.crossings(placed(RingOrder.of(11, lines), lines))).isLessThan(before / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 8})
    void keepsTheOrderWhereNoneIsBetter(int things) {
        List<Joined> all = new ArrayList<>();
        for (int one = 0; one < things; one++) {
            for (int other = 0; other < one; other++) {
                all.add(new Joined(one, other));
            }
        }
        assertThat(RingOrder.of(things, all))
                .isEqualTo(IntStream.range(0, things).boxed().toList());
    }

    @Test
    void countsTheLinesThatCross() {
        assertThat(RingOrder.crossings(List.of(new Joined(0, 2), new Joined(1, 3))))
                .isOne();
        assertThat(RingOrder.crossings(List.of(new Joined(0, 1), new Joined(2, 3))))
                .isZero();
        assertThat(RingOrder.crossings(List.of(new Joined(0, 2), new Joined(2, 3))))
                .isZero();
    }
}
