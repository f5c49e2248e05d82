package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.State;
import demarche.engine.TurnAccount;
import demarche.scenario.Meter;
import java.util.List;

/**
 * All meters, with what changed since the turn of the last decision began.
 *
 * @param since the date of that turn; empty where nothing has happened yet
 * @param relations in the scenario's order
 * @param gauges in the scenario's order
 */
public record MetersView(String since, List<MeterRow> relations, List<MeterRow> gauges) {

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
                .map(meter -> row(meter, then, now))
                .toList();
        return new MetersView(
                quiet ? "" : recent.get(0).turn().date(),
                rows.stream().filter(MeterRow::relation).toList(),
                rows.stream().filter(row -> !row.relation()).toList());
    }

    private static MeterRow row(Meter meter, State then, State now) {
        return MeterRow.of(meter, then.meter(meter.index()), now.meter(meter.index()));
    }

    public List<Line> lines(Phrases phrases, int columns) {
        Page page = new Page(columns, phrases);
        MeterLines layout = new MeterLines(phrases, columns);
        if (!relations.isEmpty()) {
            page.heading(phrases.get("meters.relations"));
            layout.rows(page, relations);
        }
        if (!gauges.isEmpty()) {
            page.blank().heading(phrases.get("meters.gauges"));
            layout.rows(page, gauges);
        }
        if (!since.isEmpty()) {
            page.blank().text(phrases.get("meters.since", since), Role.DIM, 0);
        }
        return page.lines();
    }
}
