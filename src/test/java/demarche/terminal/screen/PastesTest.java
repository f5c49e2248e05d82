package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is pasted is no keys. */
class PastesTest {

    private static final long MILLISECOND = 1_000_000;

    private final List<String> pasted = new ArrayList<>();

    /** How long each chunk takes to come. */
    private long milliseconds = 200;

    private long now;

    /** The keys that are left of what comes in these chunks. */
    private String keys(String... chunks) throws IOException {
        Deque<byte[]> coming = new ArrayDeque<>();
        for (String chunk : chunks) {
            coming.add(chunk.replace('^', '\u001b').getBytes(StandardCharsets.UTF_8));
        }
        InputStream terminal = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (coming.isEmpty()) {
                    return -1;
                }
                now += milliseconds * MILLISECOND;
                byte[] chunk = coming.pop();
                System.arraycopy(chunk, 0, buffer, offset, chunk.length);
                return chunk.length;
            }
        };
        return new String(new Pastes(terminal, pasted::add, () -> now).readAllBytes(), StandardCharsets.UTF_8)
                .replace('\u001b', '^');
    }

    @Test
    void isHandedOnAsOneText() throws IOException {
        assertThat(keys("j^[200~1\ny\nq\ny^[201~k")).isEqualTo("jk");
        assertThat(pasted).containsExactly("1\ny\nq\ny");
    }

    @Test
    void isKnownWhereverItIsCut() throws IOException {
        String all = "a^[200~東京 ^[A^[20^[201~b";
        for (int cut = 1; cut < all.length(); cut++) {
            boolean withinTheFirstOfAMark = cut == 2 || cut == 3;
            if (!withinTheFirstOfAMark) {
                pasted.clear();
                assertThat(keys(all.substring(0, cut), all.substring(cut)))
                        .as("cut at " + cut)
                        .isEqualTo("ab");
                assertThat(pasted).containsExactly("東京 \u001b[A\u001b[20");
            }
        }
    }

    @Test
    void keysThatBeginAsAMarkDoesAreKeys() throws IOException {
        assertThat(keys("^")).isEqualTo("^");
        assertThat(keys("^[A", "^[2~", "^", "^^[B", "^[20~")).isEqualTo("^[A^[2~^^^[B^[20~");
        assertThat(pasted).isEmpty();
    }

    @Test
    void aPageAtOnceIsPastedWithoutMarksToo() throws IOException {
        String page = "The quick brown fox decides, quits,\nand says y to all.";
        assertThat(keys("j", page, "k")).isEqualTo("jk");
        assertThat(pasted).containsExactly(page);
    }

    @Test
    void theRestOfAPageWithoutMarksBelongsToIt() throws IOException {
        String page = "A page of which the terminal hands on a line at a time.";
        milliseconds = 2;
        assertThat(keys(page, "q\ny\n")).isEmpty();
        assertThat(String.join("", pasted)).isEqualTo(page + "q\ny\n");
    }

    @Test
    void controlCLeadsOutOfOneThatNeverEnds() throws IOException {
        assertThat(keys("^[200~what is lost", "on the way", "\u0003", "q")).isEqualTo("\u0003q");
        assertThat(pasted).containsExactly("what is loston the way");
    }

    @Test
    void controlCIsAKeyHoweverSoonItComes() throws IOException {
        String page = "A page of which the terminal hands on a line at a time.";
        milliseconds = 2;
        assertThat(keys(page, "and more\u0003y")).isEqualTo("\u0003");
        assertThat(String.join("", pasted)).isEqualTo(page + "and more");
    }

    @Test
    void aKeyThatWasHeldDownIsNot() throws IOException {
        assertThat(keys("j".repeat(100))).isEqualTo("j".repeat(100));
        assertThat(keys("^[B".repeat(100))).isEqualTo("^[B".repeat(100));
        assertThat(pasted).isEmpty();
    }

    @Test
    void ofAHugeOneOnlyTheBeginningIsKept() throws IOException {
        assertThat(keys("^[200~" + "x".repeat(3000), "x".repeat(4000), "^[201~q"))
                .isEqualTo("q");
        List<String> chunks = new ArrayList<>(List.of("^[200~"));
        for (int i = 0; i < 40; i++) {
            chunks.add("y".repeat(4000));
        }
        chunks.add("^[201~q");
        assertThat(keys(chunks.toArray(String[]::new))).isEqualTo("q");
        assertThat(pasted.get(1)).hasSizeBetween(60_000, 1 << 16);
    }
}
