package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages that people read")
class DocumentedCommandsTest {

    private static final Pattern COMMAND = Pattern.compile("\\./demarche ([a-z]+)((?: +--?[a-z-]+)?)");

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"));
                Stream<Path> top = Files.list(Path.of(""))) {
            return Stream.concat(docs, top).filter(page -> page.toString().endsWith(".md")).toList().stream();
        }
    }

    private static Stream<Matcher> named(Path page) {
        try {
            Matcher matcher = COMMAND.matcher(Files.readString(page));
            return Stream.iterate(matcher, Matcher::find, same -> same);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void nameOnlyCommandsAndOptionsThatThereAre() throws IOException {
        var commands = Main.commandLine().getSubcommands();
        pages().forEach(page -> named(page).forEach(found -> {
            assertThat(commands).as(page.toString()).containsKey(found.group(1));
            String option = found.group(2).strip();
            if (!option.isEmpty()) {
                assertThat(commands.get(found.group(1)).getCommandSpec().optionsMap())
                        .as(page + ": " + found.group())
                        .containsKey(option);
            }
        }));
    }

    @Test
    void nameEveryCommand() throws IOException {
        Set<String> named = pages().flatMap(page -> named(page).map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Main.commandLine().getSubcommands().keySet());
    }
}
