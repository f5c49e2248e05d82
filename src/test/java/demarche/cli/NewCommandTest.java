package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("demarche new")
class NewCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeAll
    static void sayThatNobodyIsThere() {
        System.setProperty("demarche.terminal", "no");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blank", "one-capital", "three-capitals"})
    void writesAFileThatChecksAndPassesItsTests(String template) {
        assertThat(run("new", at("my-crisis"), "--template", template)).isEqualTo(ExitCode.FINE);
        String file = at("my-crisis.yaml");
        assertThat(Path.of(file)).isRegularFile();
        assertThat(out.toString()).contains(file + " is written", "check " + file, "play " + file, "test " + file);
        assertThat(run("check", "--strict", file)).isEqualTo(ExitCode.FINE);
        assertThat(run("test", file)).isEqualTo(ExitCode.FINE);
        assertThat(run("fmt", "--check", file)).isEqualTo(ExitCode.FINE);
    }

    @Test
    void takesTitleAndActors() throws IOException {
        assertThat(run("new", at("shoal.yaml"), "--title", "What: a night", "--actors", "Manila, Beijing,Washington"))
                .isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(folder.resolve("shoal.yaml")))
                .contains(
                        "id: shoal\n",
                        "title: \"What: a night\"\n",
                        "manila-beijing:",
                        "You have the crisis desk in Manila");
    }

    @ParameterizedTest
    @CsvSource({
        "The Long Night, the-long-night.yaml, the-long-night, The Long Night",
        "釜山危机, 釜山危机.yaml, 釜山危机, 釜山危机",
        "plan_b.yml, plan_b.yml, plan_b, Plan B"
    })
    void makesIdAndTitleOfAnyName(String name, String file, String id, String title) throws IOException {
        assertThat(run("new", at(name), "--template", "blank")).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(folder.resolve(file))).contains("\nid: " + id + "\ntitle: " + title + "\n");
    }

    @Test
    void neverOverwrites() throws IOException {
        Path there = folder.resolve("mine.yaml");
        Files.writeString(there, "mine");
        assertThat(run("new", at("mine"), "--template=blank")).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(err.toString()).contains(there + " is there already, and stays as it is.");
        assertThat(there).hasContent("mine");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThat(run("new", at("nowhere/mine"), "--template=blank")).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(err.toString()).contains("cannot be written: there is no such folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12       |                                | “12” makes no id; choose a name that begins with a letter
            not      |                                | “not” is a word of the condition language
            mine     | --template=two                 | there is no template two; there are blank, one-capital, three-capitals
            mine     | --actors=Tokyo                 | The template one-capital has 3 actors, such as Seoul,Pyongyang,Washington; here are 1.
            mine     | --actors=Tokyo,tokyo,A:b       | “A:b” cannot be an actor here
            mine     | --actors=Tokyo,tokyo,A:b       | “Tokyo” and “tokyo” cannot be told apart
            mine     | --actors=First,Night,Oslo      | these names stand in each other’s way
            mine     | --actors=True,Oslo,Bern        | “True” means something else to YAML
            mine     | --title=                       | A title is one line
            """)
    void saysInASentenceWhatIsWrong(String name, String option, String sentence) {
        String[] arguments = option == null
                ? new String[] {"new", at(name), "--template=blank"}
                : new String[] {"new", at(name), option};
        assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("demarche: ", sentence);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void needsANameWhereNobodyCanBeAsked() {
        assertThat(run("new")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("demarche new needs to be told a NAME.");
    }

    @Nested
    class TheInterview {

        private Optional<Interview.Answers> ask(Optional<String> name, String... lines) throws IOException {
            StringReader typed = new StringReader(String.join("\n", lines) + "\n");
            return new Interview(new BufferedReader(typed), new PrintWriter(out, true)).ask(name);
        }

        @Test
        void takesWhatIsUsualWhereNothingIsTyped() throws IOException {
            Interview.Answers answers =
                    ask(Optional.of(at("storm")), "", "", "", "", "").orElseThrow();
            assertThat(answers.file().path()).isEqualTo(folder.resolve("storm.yaml"));
            assertThat(answers.draft().title()).isEqualTo("Storm");
            assertThat(answers.draft().template().word()).isEqualTo("one-capital");
            assertThat(answers.draft().actors()).containsExactly("Seoul", "Pyongyang", "Washington");
        }

        @Test
        void asksAgainWhereAnAnswerCannotBeUsed() throws IOException {
            Files.writeString(folder.resolve("taken.yaml"), "mine");
            Interview.Answers answers = ask(
                            Optional.empty(),
                            at("taken"),
                            at("free"),
                            "4",
                            "blank",
                            "A Title",
                            "Oslo",
                            "oslo",
                            "{",
                            "Kyiv")
                    .orElseThrow();
            assertThat(answers.file().path()).isEqualTo(folder.resolve("free.yaml"));
            assertThat(answers.draft().actors()).isEqualTo(List.of("Oslo", "Kyiv"));
            assertThat(out.toString())
                    .contains(
                            "taken.yaml is there already",
                            "Give a number from 1 to 3.",
                            "“Oslo” is in it already.",
                            "“{” cannot be an actor here");
        }

        @Test
        void isOverWhereTheAnswersEnd() throws IOException {
            assertThat(ask(Optional.of(at("storm")), "2")).isEmpty();
            assertThat(folder).isEmptyDirectory();
        }
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
