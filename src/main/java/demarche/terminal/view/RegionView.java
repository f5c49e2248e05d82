package demarche.terminal.view;

import demarche.engine.Game;
import demarche.scenario.Actor;
import demarche.scenario.Scenario;
import demarche.terminal.view.RingOrder.Joined;
import java.util.ArrayList;
import java.util.List;

/**
 * The actors and how they stand with one another.
 *
 * @param since the date since which changes are told; empty where nothing has happened yet
 * @param capitals the actors between whom relations are measured, in the scenario's order
 * @param relations in the order in which meters are shown; those between actors that the scenario knows
 * @param order the numbers of the capitals as they stand on the map, clockwise
 */
public record RegionView(String since, List<Capital> capitals, List<Relation> relations, List<Integer> order)
        implements View {

    /**
     * An actor on the map.
     *
     * @param held whether its seat is held by who looks
     */
    public record Capital(String id, String name, boolean held) {}

    /**
     * A relation.
     *
     * @param between the numbers of the two capitals, from 0
     */
    public record Relation(Joined between, MeterRow row) {}

    public RegionView {
        capitals = List.copyOf(capitals);
        relations = List.copyOf(relations);
        order = List.copyOf(order);
    }

    /** Whether a scenario measures any relation. */
    public static boolean hasAny(Scenario scenario) {
        return scenario.meters().stream().anyMatch(meter -> meter.isRelation());
    }

    /** The relations of a game as they stand. */
    public static RegionView of(Game game) {
        Scenario scenario = game.scenario();
        MetersView meters = MetersView.of(game);
        List<String> ids = scenario.actors().stream()
                .map(Actor::id)
                .filter(id -> scenario.meters().stream()
                        .anyMatch(meter -> meter.between().contains(id)))
                .toList();
        List<Capital> capitals = scenario.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .map(actor ->
                        new Capital(actor.id(), actor.name(), game.viewers().contains(actor.id())))
                .toList();
        List<Relation> relations = new ArrayList<>();
        for (MeterRow row : meters.relations()) {
            List<String> between = scenario.meter(row.id()).orElseThrow().between();
            relations.add(new Relation(new Joined(ids.indexOf(between.get(0)), ids.indexOf(between.get(1))), row));
        }
        List<Joined> lines = relations.stream().map(Relation::between).toList();
        return new RegionView(meters.since(), capitals, relations, RingOrder.of(capitals.size(), lines));
    }

    /** The lines for a screen, with one of the relations marked. */
    public List<Line> lines(Phrases phrases, int columns, int rows, int marked) {
        return new RegionMap(this, marked, phrases).lines(columns, rows);
    }

    @Override
    public void write(Page page) {
        page.heading("region.title");
        if (!since.isEmpty()) {
            page.text(page.phrases().get("meters.since", page.phrases().date(since)), Role.DIM, 0);
        }
        for (int capital = 0; capital < capitals.size(); capital++) {
            page.blank().text(capitals.get(capital).name(), Role.EMPHASIS, 0);
            for (Relation relation : relations) {
                if (relation.between().one() == capital || relation.between().other() == capital) {
                    relation(page, relation, capital);
                }
            }
        }
    }

    private void relation(Page page, Relation relation, int from) {
        Joined between = relation.between();
        int to = between.one() == from ? between.other() : between.one();
        MeterLines words = new MeterLines(page, "");
        MeterRow row = relation.row();
        String facts = page.beside(row.band(), words.amount(row), words.change(row));
        page.item(page.phrases().get("region.with", capitals.get(to).name(), facts), 2);
    }
}
