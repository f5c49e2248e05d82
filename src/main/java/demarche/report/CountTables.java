package demarche.report;

import static demarche.report.TextTable.Column.FIGURES;
import static demarche.report.TextTable.Column.GIVING;
import static demarche.report.TextTable.Column.WORDS;

import demarche.analysis.simulation.Tally;
import demarche.scenario.Decision;
import demarche.scenario.Option;
import demarche.scenario.Paragraph;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.List;

/** How often each option, event, drift rule and paragraph came about. */
record CountTables(Scenario scenario, Tally tally, Paper paper, ReportWords words) {

    private static final int HUNDRED = 100;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(under("simulate.decisions", options()));
        lines.addAll(under("simulate.events", events().lines(2)));
        lines.addAll(under("simulate.drift", drift().lines(2)));
        lines.addAll(under("simulate.briefings", paragraphs().lines(2)));
        return lines;
    }

    private List<String> under(String heading, List<String> table) {
        if (table.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrap.hanging(paper, words.get(heading), 0, 0));
        lines.addAll(table);
        return lines;
    }

    private List<String> options() {
        TextTable table = new TextTable(paper, WORDS, GIVING, FIGURES, FIGURES, FIGURES);
        table.row("", "", words.get("simulate.open"), words.get("simulate.taken"), words.get("simulate.of-open"));
        int decision = 0;
        for (Turn turn : scenario.turns()) {
            for (Decision asked : turn.decisions()) {
                decision(table, turn.id().name(), asked, decision++);
            }
        }
        for (var event : scenario.events()) {
            for (Decision asked : event.crisis()) {
                decision(table, event.id().name(), asked, decision++);
            }
        }
        return decision == 0 ? List.of() : table.lines(2);
    }

    private void decision(TextTable table, String where, Decision asked, int place) {
        String seat = scenario.seats().get(asked.seat()).id();
        table.row(words.get("simulate.decision", where, seat), "", "", "", "");
        for (int i = 0; i < asked.options().size(); i++) {
            Option option = asked.options().get(i);
            long open = tally.open(place, i);
            long taken = tally.taken(place, i);
            table.row(
                    "  " + option.id(),
                    option.label(),
                    ofGames(open),
                    ofGames(taken),
                    open == 0 ? "" : Figures.percent((double) taken / open));
        }
        if (tally.passedOver(place) > 0) {
            table.row("  " + words.get("simulate.passed-over", tally.passedOver(place)), "", "", "", "");
        }
    }

    private String ofGames(long count) {
        return Figures.percent((double) count / tally.games());
    }

    private TextTable events() {
        TextTable table = new TextTable(paper, WORDS, GIVING, FIGURES);
        scenario.events()
                .forEach(event -> table.row(event.id().name(), event.title(), times(tally.fired(event.index()))));
        return table;
    }

    private TextTable drift() {
        TextTable table = new TextTable(paper, WORDS, GIVING, FIGURES);
        scenario.drift()
                .forEach(rule -> table.row(rule.id().name(), rule.why().text(), times(tally.drifted(rule.index()))));
        return table;
    }

    private String times(long count) {
        return Figures.tenths(HUNDRED * (double) count / tally.games());
    }

    private TextTable paragraphs() {
        TextTable table = new TextTable(paper, WORDS, FIGURES, GIVING, FIGURES);
        for (Turn turn : scenario.turns()) {
            for (int i = 0; i < turn.briefing().size(); i++) {
                Paragraph paragraph = turn.briefing().get(i);
                long came = tally.turn(turn.index());
                if (came > 0 && !(paragraph.when() instanceof Condition.Always)) {
                    String shown = Figures.percent((double) tally.shown(turn.index(), i) / came);
                    table.row(
                            turn.id().name(),
                            Integer.toString(i + 1),
                            paragraph.when().toString(),
                            shown);
                }
            }
        }
        return table;
    }
}
