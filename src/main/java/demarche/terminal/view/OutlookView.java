package demarche.terminal.view;

import demarche.analysis.Outlook;
import demarche.engine.Game;
import demarche.engine.Question;
import demarche.report.Likelihood;
import demarche.scenario.Ending;
import demarche.scenario.Goal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What the analysts expect of each option that is open.
 *
 * @param question what is asked
 * @param options one below the other
 * @param never the endings that follow from none of them
 * @param games from how many games of each option it is estimated, or 0 where it is exact
 */
public record OutlookView(String question, List<OptionOutlook> options, List<String> never, int games) implements View {

    /** An option and what it leads to; its number is the one that the decision shows. */
    public record OptionOutlook(int number, String label, List<Expectation> expectations) {
        public OptionOutlook {
            expectations = List.copyOf(expectations);
        }
    }

    /**
     * How likely something is, or several things that hardly are.
     *
     * @param goal whether it is a goal of the seat and not an ending
     */
    public record Expectation(boolean goal, List<String> texts, Likelihood word, String figure) {
        public Expectation {
            texts = List.copyOf(texts);
        }
    }

    public OutlookView {
        options = List.copyOf(options);
        never = List.copyOf(never);
    }

    /** What an outlook on a question of a game says. */
    public static OutlookView of(Game game, Question question, Outlook outlook) {
        List<OptionOutlook> options = new ArrayList<>();
        int number = 0;
        for (var standing : question.options()) {
            number += standing.isShown() ? 1 : 0;
            for (Outlook.Prospect prospect : outlook.prospects()) {
                if (prospect.option().equals(standing.option())) {
                    options.add(new OptionOutlook(
                            number, standing.option().label(), expectations(game, question, outlook, prospect)));
                }
            }
        }
        List<String> never = game.scenario().endings().stream()
                .filter(ending -> !isPossible(outlook, ending))
                .map(Ending::title)
                .toList();
        return new OutlookView(question.decision().question(), options, never, outlook.games());
    }

    private static boolean isPossible(Outlook outlook, Ending ending) {
        return outlook.prospects().stream()
                .anyMatch(prospect -> prospect.endings().get(ending.index()) > 0);
    }

    /** The goals, then the endings, the likeliest first; those that have almost no chance, or none, stand together. */
    private static List<Expectation> expectations(
            Game game, Question question, Outlook outlook, Outlook.Prospect prospect) {
        List<Expectation> all = new ArrayList<>();
        List<Goal> goals = game.scenario().seats().get(question.seat()).goals();
        for (int i = 0; i < goals.size(); i++) {
            all.add(expectation(true, goals.get(i).text(), prospect.goals().get(i), outlook));
        }
        Map<Likelihood, List<Expectation>> endings = game.scenario().endings().stream()
                .filter(ending -> isPossible(outlook, ending))
                .sorted(Comparator.comparingDouble(ending -> -prospect.endings().get(ending.index())))
                .map(ending ->
                        expectation(false, ending.title(), prospect.endings().get(ending.index()), outlook))
                .collect(Collectors.groupingBy(Expectation::word, LinkedHashMap::new, Collectors.toList()));
        endings.forEach((word, some) -> all.addAll(word.compareTo(Likelihood.ALMOST_NO_CHANCE) > 0 ? some : one(some)));
        return all;
    }

    /** Several of one word as one. */
    private static List<Expectation> one(List<Expectation> some) {
        Expectation first = some.get(0);
        boolean none = first.word() == Likelihood.NO_CHANCE;
        String figure = some.size() == 1 || none ? first.figure() : "<5 %";
        return List.of(new Expectation(
                false, some.stream().flatMap(each -> each.texts().stream()).toList(), first.word(), figure));
    }

    private static Expectation expectation(boolean goal, String text, double probability, Outlook outlook) {
        return new Expectation(
                goal,
                List.of(text),
                Likelihood.of(probability, outlook.isExact()),
                Likelihood.figure(probability, outlook.isExact()));
    }

    @Override
    public void write(Page page) {
        Phrases phrases = page.phrases();
        page.heading("analysts.title").blank();
        page.text(question, Role.EMPHASIS, 0).blank();
        page.text(phrases.get("analysts.assumption"), Role.DIM, 0);
        page.text(games == 0 ? phrases.get("analysts.exact") : estimated(phrases), Role.DIM, 0);
        int width = width(phrases);
        for (OptionOutlook option : options) {
            page.blank().line(Line.of(option.number() + ". ", Role.KEY).and(option.label(), Role.EMPHASIS), 0, 3);
            for (Expectation expected : option.expectations()) {
                row(page, expected, width);
            }
        }
        if (!never.isEmpty()) {
            page.blank().text(phrases.get(games == 0 ? "analysts.never" : "analysts.not-seen"), Role.DIM, 0);
            never.forEach(title -> page.item(title, 3));
        }
    }

    /** By how much a figure near fifty can be off, in percentage points, nineteen times in twenty. */
    private String estimated(Phrases phrases) {
        return phrases.get("analysts.estimated", games, Math.max(1, Math.round(98 / Math.sqrt(games))));
    }

    private int width(Phrases phrases) {
        ToDoubleFunction<Expectation> words = expected -> TextWidth.of(word(expected, phrases));
        return (int) options.stream()
                .flatMap(option -> option.expectations().stream())
                .mapToDouble(words)
                .max()
                .orElse(0);
    }

    private static String word(Expectation expected, Phrases phrases) {
        return phrases.get("likelihood." + expected.word().key());
    }

    private static void row(Page page, Expectation expected, int width) {
        Phrases phrases = page.phrases();
        String texts = page.beside(expected.texts().toArray(String[]::new));
        String text = expected.goal() ? phrases.get("analysts.goal", texts) : texts;
        String word = word(expected, phrases);
        String figure = phrases.get("forecast.percent", expected.figure().replace(" %", ""));
        if (page.isSpoken()) {
            page.text(phrases.get("analysts.spoken", text, word, figure), Role.PLAIN, 3);
            return;
        }
        String label = TextWidth.padded(word, width + 1) + " ".repeat(Math.max(0, 5 - TextWidth.of(figure))) + figure;
        page.labelled(label, expected.goal() ? Role.CHANGED : Role.DIM, TextWidth.of(label) + 2, text, 3);
    }
}
