package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.Position;
import demarche.scenario.Scenario;
import java.util.List;

/**
 * What can be played.
 *
 * @param scenarios those that ship and those of the user, numbered from 1 in this order
 * @param saves games to go on with
 */
public record TitleView(List<ScenarioCard> scenarios, List<SaveCard> saves) {

    /**
     * A scenario to choose.
     *
     * @param minutes how long a game takes, in words, or empty
     */
    public record ScenarioCard(
            String id, String title, String summary, List<SeatCard> seats, String minutes, String language) {
        public ScenarioCard {
            seats = List.copyOf(seats);
        }

        public static ScenarioCard of(Scenario scenario, Phrases phrases) {
            int minutes = scenario.heading().minutes();
            return new ScenarioCard(
                    scenario.heading().id(),
                    scenario.heading().title(),
                    scenario.heading().summary(),
                    scenario.seats().stream()
                            .map(seat -> new SeatCard(seat.id(), seat.actor().name(), seat.role()))
                            .toList(),
                    minutes == 0 ? "" : phrases.count("minutes", minutes),
                    scenario.heading().language());
        }
    }

    /** A seat to take. */
    public record SeatCard(String id, String name, String role) {}

    /**
     * A saved game.
     *
     * @param name what the game is resumed by
     * @param scenario the scenario's title
     * @param seats the names of the seats that are held
     * @param where the date it stands at, or how it ended
     * @param over whether it has ended
     */
    public record SaveCard(String name, String scenario, List<String> seats, String where, boolean over) {
        public SaveCard {
            seats = List.copyOf(seats);
        }

        public static SaveCard of(String name, Game game, Phrases phrases) {
            String where = game.position() instanceof Position.Ended ended
                    ? phrases.get("title.over", ended.ending().title())
                    : game.turn().date();
            List<String> seats = game.scenario().seats().stream()
                    .filter(seat -> game.held().contains(seat.id()))
                    .map(seat -> seat.actor().name())
                    .toList();
            return new SaveCard(name, game.scenario().heading().title(), seats, where, game.isOver());
        }
    }

    public TitleView {
        scenarios = List.copyOf(scenarios);
        saves = List.copyOf(saves);
    }

    public static TitleView of(List<Scenario> scenarios, List<SaveCard> saves, Phrases phrases) {
        return new TitleView(
                scenarios.stream()
                        .map(scenario -> ScenarioCard.of(scenario, phrases))
                        .toList(),
                saves);
    }

    public List<Line> lines(Phrases phrases, int columns) {
        Page page = new Page(columns, phrases);
        page.heading(phrases.get("title.scenarios"));
        int number = 1;
        for (ScenarioCard card : scenarios) {
            page.blank().line(Line.of(number++ + ". ", Role.KEY).and(card.title(), Role.EMPHASIS), 0, 3);
            page.text(card.summary(), Role.PLAIN, 3);
            page.text(aside(card, phrases), Role.DIM, 3);
        }
        if (!saves.isEmpty()) {
            page.blank().heading(phrases.get("title.saves")).blank();
        }
        for (SaveCard save : saves) {
            page.line(
                    Line.of(save.name(), Role.KEY)
                            .and(" " + save.scenario() + " · " + String.join(", ", save.seats()) + " · "
                                    + save.where()),
                    0,
                    3);
        }
        return page.lines();
    }

    private static String aside(ScenarioCard card, Phrases phrases) {
        String seats = phrases.get(
                "title.seats",
                String.join(", ", card.seats().stream().map(SeatCard::name).toList()));
        return card.minutes().isEmpty() ? seats : seats + " · " + card.minutes();
    }
}
