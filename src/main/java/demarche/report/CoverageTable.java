package demarche.report;

import demarche.analysis.simulation.Tally;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much of everything in the file the games came upon. */
record CoverageTable(Scenario scenario, Tally tally, Paper paper, ReportWords words) {

    List<String> lines() {
        List<String> parts = new ArrayList<>();
        parts.add(covered("simulate.ending", scenario.endings().size(), i -> tally.ending(i)));
        parts.add(covered("simulate.turns", scenario.turns().size(), i -> tally.turn(i)));
        parts.add(covered("simulate.event", scenario.events().size(), i -> tally.fired(i)));
        parts.add(covered("simulate.drift-rules", scenario.drift().size(), i -> tally.drifted(i)));
        parts.add(counted("simulate.options", options()));
        parts.add(counted("simulate.paragraphs", paragraphs()));
        String all = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrap.hanging(paper, words.get("simulate.coverage") + ": " + all + ".", 0, 2));
        return lines;
    }

    private interface Counts {
        long of(int index);
    }

    private String covered(String key, int size, Counts counts) {
        return counted(
                key, IntStream.range(0, size).mapToObj(i -> counts.of(i) > 0).toList());
    }

    private String counted(String key, List<Boolean> met) {
        long count = met.stream().filter(one -> one).count();
        return met.isEmpty() ? "" : words.get("simulate.covered", count, (long) met.size()) + " " + words.get(key);
    }

    private List<Boolean> options() {
        List<Boolean> met = new ArrayList<>();
        for (int decision = 0; decision < tally.decisions().size(); decision++) {
            for (int i = 0; i < tally.decisions().get(decision).options().size(); i++) {
                met.add(tally.open(decision, i) > 0);
            }
        }
        return met;
    }

    private List<Boolean> paragraphs() {
        List<Boolean> met = new ArrayList<>();
        scenario.turns().forEach(turn -> {
            for (int i = 0; i < turn.briefing().size(); i++) {
                met.add(tally.shown(turn.index(), i) > 0);
            }
        });
        return met;
    }
}
