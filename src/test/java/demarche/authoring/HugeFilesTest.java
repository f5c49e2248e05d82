package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files near the limits, wrong in thousands of places: no part of the loader may take time with the square of them. */
class HugeFilesTest {

    /** Several times the promise, since a machine can be slow and the code cold; with the square, it takes minutes. */
    private static final Duration LIMIT = CpuTime.LIMIT.multipliedBy(6);

    private static final ScenarioLoader LOADER = new ScenarioLoader();

    static Stream<Arguments> files() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/scenarios/everything.yaml"));
        return Stream.of(
                Arguments.of("unknown keys", small + repeat(40_000, i -> "k" + i + ": 1\n")),
                Arguments.of("the same key", small + repeat(40_000, i -> "more: 1\n")),
                Arguments.of(
                        "actors",
                        small.replace("seats:\n", repeat(20_000, i -> "  a" + i + ": {name: A}\n") + "seats:\n")),
                Arguments.of("flags", small.replace("flags:\n", "flags:\n" + repeat(40_000, i -> "  f" + i + ": x\n"))),
                Arguments.of(
                        "unknown events",
                        small.replace(
                                "events:\n",
                                "events:\n"
                                        + repeat(
                                                8_000,
                                                i -> "  - {id: e" + i + ", title: t, text: x, when: happened(x" + i
                                                        + ")}\n"))),
                Arguments.of(
                        "unknown meters",
                        small.replace(
                                "      patience: +(busan",
                                repeat(15_000, i -> "      m" + i + ": +1\n        ") + "      patience: +(busan")),
                Arguments.of("dashes before a colon", "-".repeat(500_000) + "x y: z: 1\n"),
                Arguments.of("letters where a key belongs", small + "x".repeat(1_000_000) + "\nnext: 1\n"),
                Arguments.of("an escape at the end of a long text", "a: \"" + "\\\\".repeat(400_000) + "\\q\"\n"),
                Arguments.of("commas in braces", "a: {x: y" + ", b".repeat(45_000) + "}\n"),
                Arguments.of("parentheses in brackets", "a: [" + "(".repeat(40_000) + ", )".repeat(40_000) + "]\n"),
                Arguments.of("a long text", small.replace("A flare", "x".repeat(1_000_000))),
                Arguments.of(
                        "a name that is nearly everywhere",
                        small.replace("name: Fukuoka", "name: " + "中".repeat(79) + "国")
                                .replace("A flare", "中".repeat(300_000))),
                Arguments.of(
                        "a long condition",
                        small.replace("when: not closed", "when: \"" + "(".repeat(500_000) + "\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areAnsweredInTime(String what, String text) {
        Loading loading = CpuTime.within(LIMIT, () -> LOADER.load(what, text.getBytes(StandardCharsets.UTF_8)));
        assertThat(loading.diagnostics()).hasSizeLessThanOrEqualTo(1_000);
        Positions.check(loading);
    }

    private static String repeat(int times, IntFunction<String> line) {
        return IntStream.range(0, times).mapToObj(line).collect(Collectors.joining());
    }
}
