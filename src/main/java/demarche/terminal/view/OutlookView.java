package demarche.terminal.view;

import demarche.analysis.Outlook;
import demarche.engine.Game;
import demarche.engine.Question;
import demarche.engine.Standing;
import demarche.report.Likelihood;
import demarche.scenario.Ending;
import demarche.scenario.Goal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the analysts expect of each option that is open: one table, in which each option has a column.
 *
 * @param question what is asked
 * @param choices the options
 * @param goals how likely each goal of the seat is to be met, best option marked
 * @param endings how likely each ending is, the likeliest first
 * @param remote the endings that have almost no chance whatever is taken
 * @param never the endings that follow from none of them
 * @param games from how many games of each option it is estimated, or 0 where it is exact
 */
public record OutlookView(
        String question,
        List<Choice> choices,
        List<Row> goals,
        List<Row> endings,
        List<String> remote,
        List<String> never,
        int games)
        implements View {

    /** An option; its number is the one that the decision shows. */
    public record Choice(int number, String label) {}

    /**
     * A goal or an ending.
     *
     * @param cells how likely it is with each option, in their order
     */
    public record Row(String text, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How likely something is with an option.
     *
     * @param best whether no other option is better for this goal, as far as the figures can tell, and some are worse
     */
    public record Cell(Likelihood word, String figure, boolean best) {}

    public OutlookView {
        choices = List.copyOf(choices);
        goals = List.copyOf(goals);
        endings = List.copyOf(endings);
        remote = List.copyOf(remote);
        never = List.copyOf(never);
    }

    /** What an outlook on a question of a game says. */
    public static OutlookView of(Game game, Question question, Outlook outlook) {
        List<Row> goals = new ArrayList<>();
        List<Goal> wanted = game.scenario().seats().get(question.seat()).goals();
        for (int i = 0; i < wanted.size(); i++) {
            int goal = i;
            List<Double> chances = outlook.prospects().stream()
                    .map(prospect -> prospect.goals().get(goal))
                    .toList();
            goals.add(new Row(wanted.get(i).text(), cells(chances, outlook, true)));
        }
        List<Ending> ordered = game.scenario().endings().stream()
                .sorted(Comparator.comparingDouble(ending -> -most(outlook, ending)))
                .toList();
        return new OutlookView(
                question.decision().question(),
                choices(question, outlook),
                goals,
                ordered.stream()
                        .filter(ending -> isWorthARow(most(outlook, ending), outlook))
                        .map(ending -> new Row(ending.title(), cells(chances(outlook, ending), outlook, false)))
                        .toList(),
                ordered.stream()
                        .filter(ending -> most(outlook, ending) > 0 && !isWorthARow(most(outlook, ending), outlook))
                        .map(Ending::title)
                        .toList(),
                game.scenario().endings().stream()
                        .filter(ending -> most(outlook, ending) == 0)
                        .map(Ending::title)
                        .toList(),
                outlook.games());
    }

    private static List<Choice> choices(Question question, Outlook outlook) {
        List<Choice> choices = new ArrayList<>();
        List<Standing> shown =
                question.options().stream().filter(Standing::isShown).toList();
        for (Outlook.Prospect prospect : outlook.prospects()) {
            for (int place = 0; place < shown.size(); place++) {
                if (shown.get(place).option().equals(prospect.option())) {
                    choices.add(new Choice(place + 1, prospect.option().label()));
                }
            }
        }
        return choices;
    }

    private static List<Double> chances(Outlook outlook, Ending ending) {
        return outlook.prospects().stream()
                .map(prospect -> prospect.endings().get(ending.index()))
                .toList();
    }

    private static double most(Outlook outlook, Ending ending) {
        return chances(outlook, ending).stream().max(Double::compare).orElse(0.0);
    }

    private static boolean isWorthARow(double most, Outlook outlook) {
        return Likelihood.of(most, outlook.isExact()).compareTo(Likelihood.ALMOST_NO_CHANCE) > 0;
    }

    private static List<Cell> cells(List<Double> chances, Outlook outlook, boolean wanted) {
        double most = chances.stream().max(Double::compare).orElse(0.0);
        double least = most - (outlook.isExact() ? 0 : margin(outlook.games()) / 100.0) - 1e-9;
        boolean differ = chances.stream().anyMatch(chance -> chance < least);
        return chances.stream()
                .map(chance -> new Cell(
                        Likelihood.of(chance, outlook.isExact()),
                        Likelihood.figure(chance, outlook.isExact()),
                        wanted && differ && chance >= least))
                .toList();
    }

    /** By how much a figure near fifty can be off, in percentage points, nineteen times in twenty. */
    private static long margin(int games) {
        return Math.max(1, Math.round(98 / Math.sqrt(games)));
    }

    @Override
    public void write(Page page) {
        Phrases phrases = page.phrases();
        page.heading("analysts.title").text(question, Role.EMPHASIS, 0).blank();
        for (Choice choice : choices) {
            page.line(Line.of(choice.number() + ". ", Role.KEY).and(choice.label()), 0, 3);
        }
        OutlookTable table = new OutlookTable(page, choices);
        table.part("goals.yours", goals);
        table.part("analysts.endings", endings);
        page.blank();
        some(page, "analysts.remote", remote);
        some(page, games == 0 ? "analysts.never" : "analysts.not-seen", never);
        page.blank();
        if (!page.isSpoken()
                && goals.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::best)) {
            page.line(Line.of(OutlookTable.BEST, Role.KEY).and(" " + phrases.get("analysts.best"), Role.DIM), 0, 2);
        }
        page.text(phrases.get("analysts.assumption"), Role.DIM, 0);
        page.text(
                games == 0 ? phrases.get("analysts.exact") : phrases.get("analysts.estimated", games, margin(games)),
                Role.DIM,
                0);
    }

    private static void some(Page page, String key, List<String> titles) {
        if (!titles.isEmpty()) {
            String row = page.beside(titles.toArray(String[]::new));
            page.line(Line.of(page.phrases().get(key) + " ", Role.DIM).and(row), 0, 2);
        }
    }
}
