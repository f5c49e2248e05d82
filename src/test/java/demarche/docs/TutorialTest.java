package demarche.docs;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.analysis.Budget;
import demarche.analysis.Finding;
import demarche.analysis.Solution;
import demarche.analysis.Workers;
import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Rules;
import demarche.engine.Taking;
import demarche.report.TestOutcome;
import demarche.report.TestPlayer;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a reader of the tutorial has written")
class TutorialTest {

    private static final Path PAGE = Path.of("docs/write-a-scenario.md");

    /** A key that begins a line, and all up to the next one. */
    private static final Pattern SECTION = Pattern.compile("(?ms)^([a-z]+):.*?(?=^[a-z]+:|\\z)");

    private static final int GAMES = 20;

    private static Loading load(String text) {
        return new ScenarioLoader().load("the-cable.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Does what the page says: puts a part in place of the one of its name, or below the rest, or at a part's end. */
    private static String with(String file, Snippet snippet) {
        if (!snippet.where().isEmpty()) {
            return section(file, snippet.where())
                    .map(section -> file.replace(section, section + snippet.yaml()))
                    .orElseThrow();
        }
        String longer = file;
        Matcher sections = SECTION.matcher(snippet.yaml());
        while (sections.find()) {
            String more = sections.group();
            String before = longer;
            longer = section(longer, sections.group(1))
                    .map(section -> before.replace(section, more))
                    .orElse(longer + more);
        }
        return longer;
    }

    private static Optional<String> section(String file, String key) {
        return SECTION.matcher(file)
                .results()
                .filter(section -> section.group(1).equals(key))
                .map(MatchResult::group)
                .findFirst();
    }

    private static String whole(List<Snippet> snippets) {
        String file = "";
        for (Snippet snippet : snippets) {
            file = with(file, snippet);
        }
        return file;
    }

    @Test
    void isSoundAndPlaysAtTheEndOfEachStep() throws IOException {
        List<Snippet> snippets = Snippet.of(PAGE);
        String file = "";
        int steps = 0;
        for (int i = 0; i < snippets.size(); i++) {
            file = with(file, snippets.get(i));
            boolean stepEnds = i + 1 == snippets.size()
                    || !snippets.get(i + 1).heading().equals(snippets.get(i).heading());
            if (stepEnds) {
                steps++;
                Loading loading = load(file);
                assertThat(loading.diagnostics()).as(snippets.get(i).heading()).isEmpty();
                play(loading.scenario().orElseThrow());
            }
        }
        assertThat(steps).isEqualTo(8);
    }

    private static void play(Scenario scenario) {
        Engine engine = new Engine(scenario);
        Random random = new Random(3);
        for (long seed = 0; seed < GAMES; seed++) {
            Game game = Game.begin(engine, seed, Set.of("tokyo"));
            while (!game.isOver()) {
                List<Option> open = game.questions().get(0).open();
                Option taken = open.get(random.nextInt(open.size()));
                game = ((Taking.Taken) game.choose(taken.id().name())).game();
            }
            assertThat(game.accounts()).hasSizeBetween(1, scenario.turns().size());
        }
    }

    @Test
    void hasThreeTurnsAndPassesItsTests() throws IOException {
        Scenario scenario = load(whole(Snippet.of(PAGE))).scenario().orElseThrow();
        assertThat(scenario.turns()).hasSize(3);
        assertThat(scenario.tests()).hasSizeGreaterThanOrEqualTo(3);
        for (TestOutcome outcome : new TestPlayer(new Engine(scenario)).playAll()) {
            assertThat(outcome).isEqualTo(new TestOutcome.Passed(outcome.test()));
        }
    }

    @Test
    void hasNothingThatIsNeverMet() throws IOException {
        Scenario scenario = load(whole(Snippet.of(PAGE))).scenario().orElseThrow();
        Solution solution = Solution.of(new Rules(scenario), false, new Budget(1_000_000, 64L << 20), Workers.ONE);
        assertThat(solution.findings()).noneMatch(TutorialTest::isFault);
    }

    static boolean isFault(Finding finding) {
        return finding instanceof Finding.UnreachableEnding
                || finding instanceof Finding.UnreachableEvent
                || finding instanceof Finding.UnreachableDrift
                || finding instanceof Finding.UnreachableTurn
                || finding instanceof Finding.NeverOpen
                || finding instanceof Finding.NeverShown
                || finding instanceof Finding.UnreadMeter
                || finding instanceof Finding.DeadEnd;
    }
}
