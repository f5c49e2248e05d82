package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.engine.Choice;
import demarche.engine.Game;
import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.scenario.Scenario;
import demarche.terminal.plain.Dialogue;
import demarche.terminal.plain.PlainGame;
import demarche.terminal.view.BriefingView;
import demarche.terminal.view.DecisionView;
import demarche.terminal.view.DecisionView.OptionCard;
import demarche.terminal.view.EndingView;
import demarche.terminal.view.FlagTurn;
import demarche.terminal.view.GoalRow;
import demarche.terminal.view.Line;
import demarche.terminal.view.MeterRow;
import demarche.terminal.view.NewsView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Told;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same game on the screens and in plain lines: whatever is told here is told there. */
class ParityTest {

    /** High enough that no page has to be turned, and too narrow for anything beside the text. */
    private static final Size TALL = new Size(90, 400);

    private static final int MOST_KEYS = 300;
    private static final String TAKE = "Enter take it";
    private static final String ASKED = "Take this one?";
    private static final String OVER = "Enter to the title";

    /** How far behind a meter's name its value and its change may stand. */
    private static final int A_ROW = 100;

    /** As much of a meter's name as is never cut in a column of them. */
    private static final int A_NAME = 16;

    private static final Phrases PHRASES = Phrases.english();

    @TempDir
    private Path saves;

    /** What a game tells, taken from it piece by piece while it is played. */
    private static final class Pieces {
        private final List<String> texts = new ArrayList<>();
        private final List<MeterRow> moves = new ArrayList<>();

        private void told(Told told) {
            told.paragraphs().stream().map(Line::text).forEach(texts::add);
        }

        private DecisionView deciding(Game game) {
            BriefingView briefing = BriefingView.of(game);
            texts.add(briefing.date());
            texts.add(briefing.headline());
            briefing.paragraphs().forEach(this::told);
            DecisionView decision = DecisionView.of(game, PHRASES).orElseThrow();
            texts.add(decision.question());
            for (OptionCard option : decision.options()) {
                texts.add(option.label());
                texts.add(option.pro().text());
                texts.add(option.con().text());
                texts.add(option.lockReason());
            }
            return decision;
        }

        private void news(NewsView news) {
            for (NewsView.TurnNews turn : news.turns()) {
                turn.briefing().forEach(this::told);
                for (NewsView.Item item : turn.items()) {
                    if (item.kind() != NewsView.Kind.OUTCOME) {
                        // Over how a decision went, a heading is only read aloud.
                        texts.add(item.headline());
                    }
                    told(item.told());
                }
            }
            news.flags().stream().map(FlagTurn::text).forEach(texts::add);
            moves.addAll(news.moves());
        }

        private void ending(Game game) {
            EndingView ending = EndingView.of(game, List.of(), PHRASES);
            texts.add(ending.title());
            told(ending.told());
            ending.goals()
                    .seats()
                    .forEach(seat -> seat.goals().stream().map(GoalRow::text).forEach(texts::add));
            ending.discuss().forEach(discussion -> texts.addAll(discussion.questions()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/screens/harbour.yaml",
                "scenarios/first-briefing.yaml",
                "scenarios/after-the-pact.yaml",
                "scenarios/two-fronts.yaml"
            })
    void theSameIsToldOnTheScreensAndInPlainLines(String file) {
        Scenario scenario = Table.read(Path.of(file));
        Pieces pieces = new Pieces();
        Table table = new Table(saves, scenario).at(TALL).press("ENTER ENTER");
        String onScreens = played(table, pieces);
        Game game = game(table);
        String inLines = inLines(scenario, game);
        assertThat(pieces.texts).hasSizeGreaterThan(20);
        assertThat(pieces.moves).isNotEmpty();
        assertThat(pieces.texts).allSatisfy(text -> {
            assertThat(onScreens).as("on the screens").contains(collapsed(text));
            assertThat(inLines).as("in plain lines").contains(collapsed(text));
        });
        assertThat(pieces.moves).allSatisfy(move -> {
            assertThat(tells(onScreens, move)).as("on the screens").isTrue();
            assertThat(tells(inLines, move)).as("in plain lines").isTrue();
        });
    }

    /** Always takes the first option that is open; gives all that was seen, with each option looked at. */
    private static String played(Table table, Pieces pieces) {
        StringBuilder seen = new StringBuilder();
        for (int key = 0; key < MOST_KEYS; key++) {
            String now = table.seen();
            seen.append(now).append('\n');
            Game before = game(table);
            if (now.contains(OVER)) {
                pieces.ending(before);
                return collapsed(seen.toString());
            }
            if (now.contains(TAKE) && !now.contains(ASKED)) {
                lookAtEach(pieces.deciding(before).options(), table, seen);
            }
            table.press("ENTER");
            if (now.contains(ASKED)) {
                pieces.news(NewsView.between(before, game(table), PHRASES));
            }
        }
        throw new AssertionError("The game does not end:\n" + table.seen());
    }

    /** Selects each option in turn, and the first that can be taken at last. */
    private static void lookAtEach(List<OptionCard> options, Table table, StringBuilder seen) {
        for (OptionCard option : options) {
            seen.append(table.press(String.valueOf(option.number())).seen()).append('\n');
        }
        OptionCard open = options.stream().filter(OptionCard::open).findFirst().orElseThrow();
        table.press(String.valueOf(open.number()));
    }

    private static Game game(Table table) {
        return table.navigation.saved().orElseThrow().game();
    }

    private String inLines(Scenario scenario, Game game) {
        String typed = Stream.concat(game.record().stream().map(Choice::option), Stream.of("quit"))
                .collect(Collectors.joining("\n", "", "\n"));
        Opening opening = new SaveFolder(saves.resolve("plain")).begin(scenario, game.seed(), game.held());
        StringBuilder said = new StringBuilder();
        new PlainGame((Opening.Opened) opening, "", new Dialogue(new StringReader(typed), said, PHRASES)).play();
        assertThat(((Opening.Opened) opening).game().game().record()).isEqualTo(game.record());
        return collapsed(said.toString());
    }

    private static boolean tells(String transcript, MeterRow move) {
        String name = move.label().substring(0, Math.min(A_NAME, move.label().length()));
        Pattern value = number(move.value());
        Pattern change = number(Math.abs(move.value() - move.before()));
        for (int at = transcript.indexOf(name); at >= 0; at = transcript.indexOf(name, at + 1)) {
            int from = at + name.length();
            String row = transcript.substring(from, Math.min(transcript.length(), from + A_ROW));
            if (value.matcher(row).find() && change.matcher(row).find()) {
                return true;
            }
        }
        return false;
    }

    private static Pattern number(int number) {
        return Pattern.compile("(?<![0-9])" + number + "(?![0-9])");
    }

    private static String collapsed(String text) {
        return text.replaceAll("[•▸]", " ").replaceAll("\\s+", " ").strip();
    }
}
