package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.State;
import demarche.engine.TurnAccount;
import demarche.scenario.Meter;
import java.util.List;
import java.util.stream.Stream;

/**
 * All meters, with what changed since the turn of the last decision began.
 *
 * @param since the date of that turn; empty where nothing has happened yet
 * @param relations in the scenario's order
 * @param gauges in the scenario's order
 */
public record MetersView(String since, List<MeterRow> relations, List<MeterRow> gauges) implements View {

    /** What stands before a marked meter. */
    public static final String MARK = "▸ ";

    public MetersView {
        relations = List.copyOf(relations);
        gauges = List.copyOf(gauges);
    }

    public static MetersView of(Game game) {
        List<TurnAccount> recent = Chronicle.recent(game);
        State now = game.position().state();
        State then = recent.isEmpty() ? now : recent.get(0).opening();
        boolean quiet =
                recent.stream().allMatch(account -> account.occurrences().isEmpty());
        List<MeterRow> rows = Chronicle.shown(game.scenario()).stream()
                .map(meter -> row(Side.of(game), meter, then, now))
                .toList();
        return new MetersView(
                quiet ? "" : recent.get(0).turn().date(),
                rows.stream().filter(MeterRow::relation).toList(),
                rows.stream().filter(row -> !row.relation()).toList());
    }

    private static MeterRow row(Side side, Meter meter, State then, State now) {
        return MeterRow.of(side, meter, then.meter(meter.index()), now.meter(meter.index()));
    }

    /** All of them, in the order in which they are shown. */
    public List<MeterRow> rows() {
        return Stream.concat(relations.stream(), gauges.stream()).toList();
    }

    @Override
    public void write(Page page) {
        write(page, "");
    }

    /** The lines for a screen, with room for a mark before each meter, and the mark before one of them. */
    public List<Line> lines(Phrases phrases, int columns, String marked) {
        Page page = new Page(phrases, columns, false);
        write(page, marked);
        return page.lines();
    }

    private void write(Page page, String marked) {
        MeterLines meters = new MeterLines(page, marked);
        int label = meters.labelWidth(rows());
        int cells = meters.cells(rows(), label);
        if (!relations.isEmpty()) {
            page.heading("meters.relations");
            meters.rows(relations, label, cells);
        }
        if (!gauges.isEmpty()) {
            page.blank().heading("meters.gauges");
            meters.rows(gauges, label, cells);
        }
        if (!since.isEmpty()) {
            page.blank()
                    .text(
                            page.phrases()
                                    .get(
                                            page.isSpoken() ? "meters.since" : "meters.since-drawn",
                                            page.phrases().date(since)),
                            Role.DIM,
                            0);
        }
    }
}
