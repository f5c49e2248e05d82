package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A correct file, damaged in thousands of ways: the loader must bear all of them, and miss no misspelling. */
class MutationTest {

    private static final Path FILE = Path.of("src/test/resources/scenarios/everything.yaml");
    private static final int CASES = 300;
    private static final ScenarioLoader LOADER = new ScenarioLoader();

    /** Keys whose value refers to ids, with what of the value stands before one. */
    private static final String REFERRING =
            "(?m)\\b(when|needs|weight|chance|effects|between|from|until|seat|choose|chances|expect|sources|holds):"
                    + "(?: (?![^\\n]*(?:title|text|label):)[^\\n]*?)";

    private static String correct = "";

    private enum Damage {
        DELETE_A_LINE {
            @Override
            byte[] apply(byte[] bytes, Random random) {
                List<String> lines = lines(bytes);
                lines.remove(random.nextInt(lines.size()));
                return bytes(lines);
            }
        },
        DOUBLE_A_LINE {
            @Override
            byte[] apply(byte[] bytes, Random random) {
                List<String> lines = lines(bytes);
                int line = random.nextInt(lines.size());
                lines.add(line, lines.get(line));
                return bytes(lines);
            }
        },
        SWAP_TWO_LINES {
            @Override
            byte[] apply(byte[] bytes, Random random) {
                List<String> lines = lines(bytes);
                Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
                return bytes(lines);
            }
        },
        SHIFT_A_LINE {
            @Override
            byte[] apply(byte[] bytes, Random random) {
                List<String> lines = lines(bytes);
                int line = random.nextInt(lines.size());
                String text = lines.get(line);
                lines.set(line, random.nextBoolean() ? " " + text : text.replaceFirst("^ ", ""));
                return bytes(lines);
            }
        },
        FLIP_SOME_BYTES {
            @Override
            byte[] apply(byte[] bytes, Random random) {
                byte[] damaged = bytes.clone();
                for (int i = 0; i <= random.nextInt(4); i++) {
                    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return damaged;
            }
        },
        PUT_IN_A_SIGN {
            @Override
            byte[] apply(byte[] bytes, Random random) {
                String signs = "{}[]:,'\"&*#?|-<>=!%@`\\\n\t ()+0~";
                StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
                for (int i = 0; i <= random.nextInt(3); i++) {
                    text.insert(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
                }
                return text.toString().getBytes(StandardCharsets.UTF_8);
            }
        },
        CUT_OFF_THE_END {
            @Override
            byte[] apply(byte[] bytes, Random random) {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
        },
        TAKE_OUT_THE_MIDDLE {
            @Override
            byte[] apply(byte[] bytes, Random random) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                int from = random.nextInt(text.length());
                int to = from + random.nextInt(text.length() - from);
                return (text.substring(0, from) + text.substring(to)).getBytes(StandardCharsets.UTF_8);
            }
        },
        ONLY_NOISE {
            @Override
            byte[] apply(byte[] bytes, Random random) {
                byte[] noise = new byte[random.nextInt(300)];
                random.nextBytes(noise);
                return noise;
            }
        };

        abstract byte[] apply(byte[] bytes, Random random);

        private static List<String> lines(byte[] bytes) {
            return new ArrayList<>(
                    new String(bytes, StandardCharsets.UTF_8).lines().toList());
        }

        private static byte[] bytes(List<String> lines) {
            return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        correct = Files.readString(FILE);
        assertThat(load(correct).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void noDamageIsTooMuch(Damage damage) {
        byte[] bytes = correct.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < CASES; seed++) {
            byte[] damaged = damage.apply(bytes, new Random(seed));
            String name = "seed-" + seed;
            Loading loading = CpuTime.within(CpuTime.LIMIT, () -> LOADER.load(name, damaged));
            assertThat(loading.scenario().isPresent()).isEqualTo(!loading.hasErrors());
            Positions.check(loading);
        }
    }

    @Test
    void everyMisspeltKeyIsFoundOnItsLine() throws IOException {
        Set<String> keys = schemaKeys();
        Matcher key = Pattern.compile("(?m)(?<=^|[ {])([a-z-]+)(?=:( |$))").matcher(correct);
        int misspelt = 0;
        while (key.find()) {
            String wrong = misspelt(key.group(1));
            if (keys.contains(key.group(1)) && !keys.contains(wrong)) {
                misspelt++;
                assertFound(key.start(1), key.end(1), wrong);
            }
        }
        assertThat(misspelt).isGreaterThan(150);
    }

    @Test
    void everyMisspeltReferenceIsFoundOnItsLine() {
        List<String> ids = List.of(
                "busan",
                "fukuoka",
                "busan-fukuoka",
                "patience",
                "attention",
                "closed",
                "fed",
                "dusk",
                "dawn",
                "close",
                "feed",
                "log",
                "flare",
                "headline",
                "hunger",
                "landed",
                "quietly",
                "harbour-2023",
                "letters");
        int misspelt = 0;
        for (String id : ids) {
            Matcher reference = Pattern.compile(REFERRING + "(?<![\\w-])(" + id + ")(?![\\w-])")
                    .matcher(correct);
            for (int from = 0; reference.find(from); from = reference.end(2)) {
                misspelt++;
                assertFound(reference.start(2), reference.end(2), misspelt(id));
            }
        }
        assertThat(misspelt).isGreaterThan(40);
    }

    private static void assertFound(int start, int end, String wrong) {
        int number =
                (int) correct.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        String text = correct.substring(0, start) + wrong + correct.substring(end);
        assertThat(load(text).diagnostics())
                .as("%s on line %d: %s", wrong, number, line(start))
                .extracting(found -> found.place().line())
                .contains(number);
    }

    private static Loading load(String text) {
        return LOADER.load(FILE.toString(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first two neighbours that differ, exchanged; of one letter repeated, one more. */
    private static String misspelt(String word) {
        int first = IntStream.range(0, word.length() - 1)
                .filter(i -> word.charAt(i) != word.charAt(i + 1) && word.charAt(i) != '-' && word.charAt(i + 1) != '-')
                .findFirst()
                .orElse(-1);
        return first < 0
                ? word + word.charAt(0)
                : word.substring(0, first) + word.charAt(first + 1) + word.charAt(first) + word.substring(first + 2);
    }

    private static String line(int offset) {
        int start = correct.lastIndexOf('\n', offset - 1) + 1;
        return correct.substring(start, correct.indexOf('\n', offset));
    }

    private static Set<String> schemaKeys() throws IOException {
        String schema = Files.readString(Path.of("scenarios/scenario.schema.json"));
        Matcher key = Pattern.compile("\"([a-z-]+)\": \\{").matcher(schema);
        Set<String> keys = new TreeSet<>();
        while (key.find()) {
            keys.add(key.group(1));
        }
        return keys;
    }

    @Test
    void aDiagnosticIsFoundOnceOnly() {
        String twice = correct.replace("effects: {attention: -1}", "effects: {attention: 1}");
        assertThat(load(twice).diagnostics()).extracting(Diagnostic::code).containsExactly("DM408");
    }
}
