package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.terminal.view.TextWidth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final List<String> HEADS = List.of("SCENARIO", "TURN", "FILE");
    private static final List<List<String>> ROWS = List.of(
            List.of("The Call", "evening", "call-1.jsonl"), List.of("緊張の海", "3 May: A call at night", "sea-2.jsonl"));

    @Test
    void standBesideEachOtherWhereThereIsRoom() {
        assertThat(Columns.of(HEADS, ROWS, 46))
                .containsExactly(
                        "SCENARIO  TURN                    FILE",
                        "The Call  evening                 call-1.jsonl",
                        "緊張の海  3 May: A call at night  sea-2.jsonl");
    }

    @Test
    void standBelowEachOtherElse() {
        assertThat(Columns.of(HEADS, ROWS, 45))
                .containsExactly(
                        "The Call",
                        "    evening",
                        "    call-1.jsonl",
                        "緊張の海",
                        "    3 May: A call at night",
                        "    sea-2.jsonl");
    }

    @Test
    void areWrappedAndNotCut() {
        List<String> lines = Columns.of(HEADS, ROWS, 18);
        assertThat(lines).contains("    3 May: A call", "    at night", "    call-1.jsonl");
        assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(18));
    }

    @Test
    void doNotBreakTheLast() {
        assertThat(Columns.of(HEADS, ROWS, 10)).contains("    call-1.jsonl");
    }

    @Test
    void haveNoHeadingsWhereThereAreNone() {
        assertThat(Columns.of(List.of(), ROWS, 100)).hasSize(2);
    }
}
