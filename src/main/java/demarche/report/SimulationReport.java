package demarche.report;

import static demarche.report.TextTable.Column.FIGURES;
import static demarche.report.TextTable.Column.GIVING;
import static demarche.report.TextTable.Column.WORDS;

import demarche.analysis.simulation.Casting;
import demarche.analysis.simulation.Obstacle;
import demarche.analysis.simulation.Share;
import demarche.analysis.simulation.Simulation;
import demarche.analysis.simulation.Tally;
import demarche.scenario.Ending;
import demarche.scenario.Goal;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A simulation in lines for people. */
public final class SimulationReport {

    private final Scenario scenario;
    private final Simulation simulation;
    private final Tally tally;
    private final Paper paper;
    private final String replay;
    private final ReportWords words = new ReportWords();
    private final List<String> lines = new ArrayList<>();

    private SimulationReport(Scenario scenario, Simulation simulation, Paper paper, String replay) {
        this.scenario = scenario;
        this.simulation = simulation;
        this.tally = simulation.tally();
        this.paper = paper;
        this.replay = replay;
    }

    /**
     * The lines of the report.
     *
     * @param replay the command that shows one of its games
     */
    public static List<String> of(Scenario scenario, Simulation simulation, Paper paper, String replay) {
        SimulationReport report = new SimulationReport(scenario, simulation, paper, replay);
        report.write();
        return List.copyOf(report.lines);
    }

    private void write() {
        head();
        endings();
        goals();
        lines.addAll(new CoverageTable(scenario, tally, paper, words).lines());
        obstacles();
        lines.addAll(new CountTables(scenario, tally, paper, words).lines());
        meters();
    }

    private void head() {
        lines.add(words.get("simulate.title", scenario.heading().title(), tally.games(), tally.turns()));
        long first = simulation.firstSeed();
        String last = Long.toString(first + tally.games() - 1);
        lines.addAll(Wrap.hanging(paper, words.get("simulate.seeds", Long.toString(first), last, casting()), 0, 0));
    }

    private String casting() {
        Casting casting = simulation.casting();
        String others = key(casting.others());
        if (!casting.isAdvised()) {
            return words.get("simulate." + others);
        }
        String name = scenario.seats().get(casting.seat()).actor().name();
        String advised = words.get("simulate.advised." + key(casting.strategy()), name);
        return scenario.seats().size() == 1 ? advised : advised + " " + words.get("simulate.others." + others);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void heading(String key, Object... values) {
        lines.add("");
        lines.add(words.get(key, values));
    }

    private void endings() {
        heading("simulate.endings");
        TextTable table = new TextTable(paper, WORDS, GIVING, FIGURES, FIGURES, FIGURES, FIGURES);
        table.row(
                "",
                "",
                words.get("simulate.games"),
                words.get("simulate.share"),
                words.get("simulate.interval"),
                words.get("simulate.example"));
        for (Ending ending : scenario.endings()) {
            Share share = new Share(tally.ending(ending.index()), tally.games());
            table.row(
                    ending.id().name(),
                    ending.title(),
                    Odds.count(share.count()),
                    Figures.percent(share.value()),
                    words.get("simulate.from-to", Figures.percent(share.low()), Figures.percent(share.high())),
                    tally.example(ending.index()).isPresent()
                            ? Long.toString(tally.example(ending.index()).getAsLong())
                            : "");
        }
        lines.addAll(table.lines(2));
        lines.add(words.get("simulate.watch", replay));
    }

    private void goals() {
        TextTable table = new TextTable(paper, WORDS, GIVING, FIGURES);
        for (Seat seat : scenario.seats()) {
            for (int i = 0; i < seat.goals().size(); i++) {
                Goal goal = seat.goals().get(i);
                double met = (double) tally.met(seat.index(), i) / tally.games();
                table.row(i == 0 ? seat.id() : "", goal.text(), Figures.percent(met));
            }
        }
        if (!table.isEmpty()) {
            heading("simulate.goals");
            lines.addAll(table.lines(2));
        }
    }

    private void obstacles() {
        if (simulation.obstacles().isEmpty()) {
            return;
        }
        heading("simulate.never", Math.min(tally.games(), Simulation.EXAMINED));
        ObstacleWords telling = new ObstacleWords(words);
        for (Obstacle obstacle : simulation.obstacles()) {
            lines.addAll(Wrap.hanging(paper, telling.name(obstacle) + ": " + telling.reason(obstacle), 2, 6));
        }
        lines.addAll(Wrap.hanging(paper, words.get("simulate.not-proven"), 0, 0));
    }

    private void meters() {
        if (scenario.meters().isEmpty()) {
            return;
        }
        lines.add("");
        lines.addAll(Wrap.hanging(paper, words.get("simulate.meters"), 0, 0));
        if (tally.spread().games() < tally.games()) {
            lines.add(words.get("simulate.measured", tally.spread().games()));
        }
        lines.addAll(new MeterChart(scenario, tally.spread(), paper, words).lines());
    }
}
