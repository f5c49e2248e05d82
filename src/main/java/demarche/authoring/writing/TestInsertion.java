package demarche.authoring.writing;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.yaml.Decoder;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Sequence;
import demarche.authoring.yaml.SourceText;
import demarche.authoring.yaml.TreeBuilder;
import demarche.scenario.Scenario;
import demarche.scenario.ScenarioTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a test into a scenario's file, as the last of its tests. Every byte that was there stays as it was, save that a
 * last line without an end is given one.
 */
public final class TestInsertion {

    private static final Pattern ITEM = Pattern.compile("( *)-(\\s.*)?", Pattern.DOTALL);
    private static final String USUAL_INDENT = "  ";

    private TestInsertion() {}

    /**
     * The file with the test in it.
     *
     * @param bytes the file, which loads
     * @return empty where the tests are not written as a plain list, one below the other, so that there is no place
     */
    public static Optional<byte[]> into(byte[] bytes, ScenarioTest test) {
        Loading before = new ScenarioLoader().load("", bytes);
        return before.scenario().flatMap(scenario -> inserted(bytes, TestText.of(test, scenario))
                .filter(after -> isJustThatMore(scenario, after, test)));
    }

    private static boolean isJustThatMore(Scenario scenario, byte[] after, ScenarioTest test) {
        List<ScenarioTest> tests = new ArrayList<>(scenario.tests());
        tests.add(test);
        return new ScenarioLoader()
                .load("", after)
                .scenario()
                .filter(loaded -> loaded.tests().equals(tests))
                .isPresent();
    }

    private static Optional<byte[]> inserted(byte[] bytes, List<String> entry) {
        List<String> lines = lines(new String(bytes, StandardCharsets.UTF_8));
        Findings findings = new Findings("", new Catalogue());
        SourceText source = new Decoder(findings).decode(bytes);
        if (findings.hasErrors() || lines.size() != source.lines().size()) {
            return Optional.empty();
        }
        return new TreeBuilder(source, findings)
                .build()
                .flatMap(root -> inserted(lines, root, entry))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> inserted(List<String> lines, Mapping root, List<String> entry) {
        String end = lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
        Optional<Mapping.Entry> tests = root.entry("tests");
        if (tests.isEmpty()) {
            return Optional.of(
                    ended(String.join("", lines), end) + end + "tests:" + end + block(entry, USUAL_INDENT, end));
        }
        if (!(tests.get().value() instanceof Sequence items) || items.items().isEmpty()) {
            return Optional.empty();
        }
        int key = tests.get().key().place().line();
        int after = end(lines, nextKey(root, key));
        List<String> list = lines.subList(key, after);
        return indent(list)
                .map(indent -> ended(String.join("", lines.subList(0, after)), end)
                        + (areApart(list, indent + "-") ? end : "")
                        + block(entry, indent, end)
                        + String.join("", lines.subList(after, lines.size())));
    }

    /** The line of the first key after another one, counted from 1; 0 where there is none. */
    private static int nextKey(Mapping root, int line) {
        return root.entries().stream()
                .mapToInt(other -> other.key().place().line())
                .filter(other -> other > line)
                .min()
                .orElse(0);
    }

    /** After how many lines the tests end, given the line of the next key: blank lines and notes go with that. */
    private static int end(List<String> lines, int nextKey) {
        int after = nextKey == 0 ? lines.size() : nextKey - 1;
        while (lines.get(after - 1).isBlank() || lines.get(after - 1).startsWith("#")) {
            after--;
        }
        return after;
    }

    private static Optional<String> indent(List<String> lines) {
        return lines.stream()
                .map(ITEM::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(item -> item.group(1));
    }

    /** Whether empty lines stand between the tests. */
    private static boolean areApart(List<String> lines, String dash) {
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(dash)) {
                if (begun && lines.get(i - 1).isBlank()) {
                    return true;
                }
                begun = true;
            }
        }
        return false;
    }

    private static String block(List<String> entry, String indent, String end) {
        StringBuilder block = new StringBuilder();
        entry.forEach(line -> block.append(indent).append(line).append(end));
        return block.toString();
    }

    private static String ended(String text, String end) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + end;
    }

    /** The lines, each with what ends it. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)"));
    }
}
