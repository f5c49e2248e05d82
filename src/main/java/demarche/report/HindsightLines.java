package demarche.report;

import demarche.analysis.Hindsight;
import demarche.analysis.Hindsight.Crossroads;
import demarche.analysis.Hindsight.Road;
import demarche.engine.Game;
import demarche.engine.Position;
import demarche.scenario.Ending;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A look back on a game in lines for people. */
public final class HindsightLines {

    /** So many endings of a road are named; the others are put together. */
    private static final int NAMED = 3;

    private static final int HUNDRED = 100;
    private static final int INDENT = 2;
    private static final int DEEP = 6;

    private final Scenario scenario;
    private final Hindsight hindsight;
    private final Paper paper;
    private final ReportWords words = new ReportWords();
    private final List<String> lines = new ArrayList<>();

    private HindsightLines(Hindsight hindsight, Paper paper) {
        this.scenario = hindsight.game().scenario();
        this.hindsight = hindsight;
        this.paper = paper;
    }

    /** The lines. */
    public static List<String> of(Hindsight hindsight, Paper paper) {
        HindsightLines written = new HindsightLines(hindsight, paper);
        written.write();
        return List.copyOf(written.lines);
    }

    private void write() {
        Game game = hindsight.game();
        Ending ending = ((Position.Ended) game.position()).ending();
        line("whatif.title", 0, scenario.heading().title(), seats(), ending.title());
        line("whatif.how", 0, (long) hindsight.games());
        hindsight.crossroads().forEach(this::crossroads);
        lines.add("");
        hindsight.decisive().ifPresentOrElse(this::decisive, () -> line("whatif.nothing", 0));
    }

    private String seats() {
        return scenario.seats().stream()
                .filter(seat -> hindsight.game().held().contains(seat.id()))
                .map(seat -> seat.actor().name())
                .collect(Collectors.joining(", "));
    }

    private void line(String key, int indent, Object... values) {
        lines.addAll(Wrap.hanging(paper, words.get(key, values), indent, indent));
    }

    private void crossroads(Crossroads crossing) {
        lines.add("");
        lines.addAll(Wrap.hanging(paper, when(crossing), 0, INDENT));
        lines.addAll(Wrap.hanging(
                paper, crossing.question().decision().question().strip().replaceAll("\\s+", " "), INDENT, INDENT));
        crossing.roads().forEach(road -> road(crossing, road));
        line(crossing.roads().size() == 1 ? "whatif.no-other" : "whatif.weight", INDENT, inHundred(crossing.weight()));
    }

    private String when(Crossroads crossing) {
        String what = crossing.question()
                .crisis()
                .map(event -> event.title())
                .orElse(crossing.turn().title());
        String when = words.get("whatif.when", crossing.turn().date(), what);
        String asked = scenario.seats().get(crossing.question().seat()).actor().name();
        return hindsight.game().held().size() == 1 ? when : words.get("whatif.of", when, asked);
    }

    private void road(Crossroads crossing, Road road) {
        boolean taken = road.equals(crossing.road());
        lines.addAll(Wrap.hanging(
                paper,
                words.get(taken ? "whatif.taken" : "whatif.other", road.option().label()),
                INDENT,
                DEEP - INDENT));
        boolean same = road.sameLuck().equals(crossing.road().sameLuck());
        line(
                taken ? "whatif.came" : same ? "whatif.same" : "whatif.otherwise",
                DEEP,
                road.sameLuck().title());
        line("whatif.games", DEEP, endings(road));
    }

    private String endings(Road road) {
        List<Ending> likely = scenario.endings().stream()
                .filter(ending -> road.endings().get(ending.index()) > 0)
                .sorted(Comparator.comparingDouble(
                                (Ending ending) -> road.endings().get(ending.index()))
                        .reversed())
                .toList();
        List<String> told = new ArrayList<>();
        double named = 0;
        for (Ending ending : likely.subList(0, Math.min(NAMED, likely.size()))) {
            double share = road.endings().get(ending.index());
            told.add(words.get("whatif.ending", ending.title(), Figures.percent(share)));
            named += share;
        }
        if (likely.size() > NAMED) {
            told.add(words.get("whatif.others", Figures.percent(1 - named)));
        }
        return String.join(", ", told);
    }

    private void decisive(Crossroads crossing) {
        line("whatif.most", 0, when(crossing), crossing.taken().label(), inHundred(crossing.weight()));
        List<Crossroads> more = hindsight.byWeight();
        if (more.size() > 1) {
            line("whatif.order", 0);
            TextTable table = new TextTable(paper, TextTable.Column.GIVING, TextTable.Column.FIGURES);
            more.forEach(each -> table.row(when(each), words.get("whatif.in-hundred", inHundred(each.weight()))));
            lines.addAll(table.lines(INDENT));
        }
    }

    private static String inHundred(double share) {
        return Figures.tenths(share * HUNDRED);
    }
}
