package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from a terminal and nobody meant. */
class SieveTest {

    private static final String LEFT_OUT = "What was pasted was left out";

    @TempDir
    private Path folder;

    private Table table;
    private Sieve sieve;

    @BeforeEach
    void beginAtABriefing() {
        table = new Table(folder, Table.fixture("harbour")).press("ENTER ENTER");
        sieve = new Sieve(table.navigation);
    }

    @Test
    void aPageDoesNothing() {
        String before = table.seen();
        sieve.take(new Input.Pasted("1\n\ny\nq\ny\n"));
        assertThat(table.seen()).contains(LEFT_OUT);
        assertThat(table.press("HOME").seen()).isEqualTo(before);
    }

    @Test
    void aPageAnswersNoQuestion() {
        table.press("q");
        sieve.take(new Input.Pasted("y\ny\n"));
        assertThat(table.navigation.isFinished()).isFalse();
        assertThat(table.navigation.attention()).isEqualTo(Attention.ANSWER);
    }

    @Test
    void whereLettersAreTypedItIsLettersOnOneLine() {
        table.press("/");
        sieve.take(new Input.Pasted("  a ship\n\twithout\u0007 lights\r\n"));
        assertThat(table.seen()).contains("/a ship without lights_").doesNotContain(LEFT_OUT);
    }

    @Test
    void ofAHugeOneOnlySoMuchIsTyped() {
        assertThat(new Input.Pasted("\uD840\uDC0B".repeat(5000)).letters())
                .hasSize(200)
                .allMatch(press -> press.typed().equals("\uD840\uDC0B"));
    }

    @Test
    void aKeyThatIsHeldDownCountsOnlyWhereLettersAreTyped() {
        String before = table.seen();
        sieve.take(new Input.Held(Input.Press.of(Key.ENTER)));
        assertThat(table.seen()).isEqualTo(before);
        table.press("/");
        sieve.take(new Input.Held(new Input.Press(Key.YES, 0, "y")));
        assertThat(table.seen()).contains("/y_");
    }
}
