package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.analysis.Outlook;
import demarche.engine.Game;
import demarche.engine.Question;
import demarche.engine.Standing;
import demarche.scenario.Goal;
import demarche.terminal.view.OutlookView.Cell;
import demarche.terminal.view.OutlookView.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table of the analysts")
class OutlookViewTest {

    private static final Game GAME = TwoFronts.after(7);
    private static final Question QUESTION = GAME.questions().get(0);
    private static final List<Goal> GOALS =
            GAME.scenario().seats().get(QUESTION.seat()).goals();

    /** An outlook in which each option has the same chances for all goals, and one ending has all others. */
    private static OutlookView of(int games, double... chances) {
        List<Outlook.Prospect> prospects = new ArrayList<>();
        List<Standing> open =
                QUESTION.options().stream().filter(Standing::isOpen).toList();
        for (int i = 0; i < chances.length; i++) {
            List<Double> endings = new ArrayList<>(
                    Collections.nCopies(GAME.scenario().endings().size(), 0.0));
            endings.set(0, chances[i]);
            endings.set(1, 1 - chances[i]);
            prospects.add(
                    new Outlook.Prospect(open.get(i).option(), endings, Collections.nCopies(GOALS.size(), chances[i])));
        }
        return OutlookView.of(GAME, QUESTION, new Outlook(prospects, games));
    }

    private static List<Boolean> marks(OutlookView view) {
        return view.goals().get(0).cells().stream().map(Cell::best).toList();
    }

    @Test
    void marksTheBestForAGoalAndForNoEnding() {
        OutlookView view = of(0, 0.4, 0.6, 0.5);
        assertThat(marks(view)).containsExactly(false, true, false);
        assertThat(view.endings())
                .flatExtracting(Row::cells)
                .extracting(Cell::best)
                .containsOnly(false);
    }

    @Test
    void marksAllThatAreAsGood() {
        assertThat(marks(of(0, 0.6, 0.4, 0.6))).containsExactly(true, false, true);
    }

    @Test
    void marksNoneWhereAllAreAsGood() {
        assertThat(marks(of(0, 0.6, 0.6))).containsExactly(false, false);
    }

    @Test
    void doesNotTellApartWhatAnEstimateCannot() {
        assertThat(marks(of(1000, 0.60, 0.58, 0.50))).containsExactly(true, true, false);
        assertThat(marks(of(0, 0.60, 0.58, 0.50))).containsExactly(true, false, false);
    }

    @Test
    void ordersEndingsByTheirGreatestChance() {
        assertThat(of(0, 0.3, 0.2).endings())
                .extracting(Row::text)
                .containsExactly(
                        GAME.scenario().endings().get(1).title(),
                        GAME.scenario().endings().get(0).title());
    }

    @Test
    void gathersEndingsThatHardlyAnyOptionLeadsTo() {
        OutlookView view = of(0, 0.03, 0.04);
        assertThat(view.endings()).hasSize(1);
        assertThat(view.remote())
                .containsExactly(GAME.scenario().endings().get(0).title());
        assertThat(view.never()).hasSize(GAME.scenario().endings().size() - 2);
    }

    @ParameterizedTest
    @CsvSource({"en, 72", "ja, 72", "ko, 72", "zh, 72", "en, 56", "ja, 56", "ko, 56", "zh, 56"})
    void hasAColumnForEachOption(String language, int columns) {
        Phrases phrases = Phrases.in(Locale.forLanguageTag(language));
        List<String> lines = of(0, 0.4, 0.6, 0.5, 1).lines(phrases, columns).stream()
                .map(Line::text)
                .toList();
        String heading = first(lines, line -> line.contains("1.") && line.contains("4."));
        String goal = first(lines, line -> line.contains("*" + phrases.get("forecast.percent", 100)));
        for (String figure : List.of("40", "60", "50", "100")) {
            assertThat(goal).contains(phrases.get("forecast.percent", figure));
        }
        assertThat(column(heading, "1.")).isEqualTo(column(goal, phrases.get("forecast.percent", 40)) - 1);
        assertThat(column(heading, "4.")).isEqualTo(column(goal, phrases.get("forecast.percent", 100)));
    }

    private static String first(List<String> lines, Predicate<String> test) {
        return lines.stream().filter(test).findFirst().orElseThrow();
    }

    private static int column(String line, String part) {
        assertThat(line).contains(part);
        return TextWidth.of(line.substring(0, line.indexOf(part)));
    }

    @Test
    void putsNamesAboveWhereThereIsNoRoomBesideThem() {
        List<String> lines = of(0, 0.4, 0.6, 0.5, 1).lines(Phrases.english(), 40).stream()
                .map(Line::text)
                .toList();
        int heading = lines.indexOf("Your goals");
        assertThat(lines.get(heading + 1)).startsWith(" 1.").contains("4.");
        assertThat(lines).anyMatch(line -> line.startsWith("  40 %"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ko", "zh"})
    void saysWithoutColourWhichIsBest(String language) {
        Phrases phrases = Phrases.in(Locale.forLanguageTag(language));
        OutlookView view = of(0, 0.4, 0.6);
        assertThat(String.join(" ", view.spoken(phrases)))
                .contains(phrases.get(
                        "analysts.spoken.best",
                        2,
                        phrases.get("likelihood.likely"),
                        phrases.get("forecast.percent", 60)));
        assertThat(view.lines(phrases, 72))
                .anyMatch(line -> line.text().contains("*" + phrases.get("forecast.percent", 60)));
    }
}
