package demarche.report;

import demarche.analysis.simulation.Spread;
import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** For each meter, how it was spread when each turn began and at the end: a band from 10 to 90 percent of the games. */
record MeterChart(Scenario scenario, Spread spread, Paper paper, ReportWords words) {

    private static final int LOW = 10;
    private static final int MIDDLE = 50;
    private static final int HIGH = 90;
    private static final int WIDEST = 50;
    private static final int GAP = 2;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Meter meter : scenario.meters()) {
            lines.add("");
            lines.add(words.get("simulate.meter", meter.id(), meter.label(), meter.min(), meter.max()));
            lines.addAll(lines(meter));
        }
        return lines;
    }

    private List<String> lines(Meter meter) {
        TextTable figures = new TextTable(
                paper,
                TextTable.Column.WORDS,
                TextTable.Column.FIGURES,
                TextTable.Column.FIGURES,
                TextTable.Column.FIGURES);
        List<Integer> times = times(meter);
        figures.row("", LOW + " %", MIDDLE + " %", HIGH + " %");
        for (int time : times) {
            figures.row(name(time), at(meter, time, LOW), at(meter, time, MIDDLE), at(meter, time, HIGH));
        }
        return beside(figures.lines(2), meter, times);
    }

    /** The turns that some game came to, and the end. */
    private List<Integer> times(Meter meter) {
        List<Integer> times = new ArrayList<>();
        for (int time = 0; time <= spread.end(); time++) {
            if (spread.counted(meter.index(), time) > 0) {
                times.add(time);
            }
        }
        return times;
    }

    private String name(int time) {
        return time == spread.end()
                ? words.get("simulate.end")
                : scenario.turns().get(time).id().name();
    }

    private String at(Meter meter, int time, int percent) {
        return Integer.toString(spread.percentile(meter.index(), time, percent));
    }

    /** The figures with the chart to their right. */
    private List<String> beside(List<String> figures, Meter meter, List<Integer> times) {
        int left = figures.stream().mapToInt(paper::width).max().orElse(0) + GAP;
        int columns = Math.max(1, Math.min(WIDEST, paper.columns() - left - 2));
        BandChart chart = new BandChart(columns, meter.min(), meter.max(), paper.asciiOnly());
        List<String> lines = new ArrayList<>();
        lines.add(figures.get(0));
        for (int i = 0; i < times.size(); i++) {
            String line = figures.get(i + 1);
            int time = times.get(i);
            int index = meter.index();
            lines.add(line
                    + " ".repeat(left - paper.width(line))
                    + chart.row(
                            spread.percentile(index, time, LOW),
                            spread.percentile(index, time, MIDDLE),
                            spread.percentile(index, time, HIGH)));
        }
        return lines;
    }
}
