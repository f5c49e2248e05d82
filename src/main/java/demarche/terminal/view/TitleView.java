package demarche.terminal.view;

import demarche.saves.SaveEntry;
import demarche.scenario.Scenario;
import java.util.List;

/**
 * What can be played.
 *
 * @param scenarios those that ship and those of the user, numbered from 1 in this order
 * @param saves games to go on with
 */
public record TitleView(List<ScenarioCard> scenarios, List<SaveCard> saves) implements View {

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
     * @param name the name of its file
     * @param scenario the scenario's title, or empty where the file does not say
     * @param seats the names of the seats that are held
     * @param where the turn it stands at or closed in, or empty
     * @param status whether it can be played on
     */
    public record SaveCard(String name, String scenario, List<String> seats, String where, SaveEntry.Status status) {
        public SaveCard {
            seats = List.copyOf(seats);
        }

        static SaveCard of(SaveEntry save, SaveTitles titles, Phrases phrases) {
            return new SaveCard(
                    save.file().getFileName().toString(),
                    save.scenarioTitle().isEmpty() ? "" : titles.title(save),
                    save.seats(),
                    where(save, phrases),
                    save.status());
        }

        /** The turn that a save stands at or closed in, with its date where it is known. */
        public static String where(SaveEntry save, Phrases phrases) {
            return save.date().isEmpty()
                    ? save.turn()
                    : phrases.get("spoken.labelled", phrases.date(save.date()), save.turn());
        }
    }

    public TitleView {
        scenarios = List.copyOf(scenarios);
        saves = List.copyOf(saves);
    }

    public static TitleView of(List<Scenario> scenarios, List<SaveEntry> saves, Phrases phrases) {
        SaveTitles titles = SaveTitles.of(saves);
        return new TitleView(
                scenarios.stream()
                        .map(scenario -> ScenarioCard.of(scenario, phrases))
                        .toList(),
                saves.stream().map(save -> SaveCard.of(save, titles, phrases)).toList());
    }

    @Override
    public void write(Page page) {
        page.heading("title.scenarios");
        int number = 1;
        for (ScenarioCard card : scenarios) {
            page.blank().line(Line.of(number++ + ". ", Role.KEY).and(card.title(), Role.EMPHASIS), 0, 3);
            page.text(card.summary(), Role.PLAIN, 3);
            List<String> seats = card.seats().stream().map(SeatCard::name).toList();
            String held = page.phrases().get("title.seats", page.phrases().row(seats));
            page.text(page.beside(held, card.minutes()), Role.DIM, 3);
        }
        if (!saves.isEmpty()) {
            page.blank().heading("title.saves").blank();
        }
        List<String> rows = saves.stream().map(save -> about(page, save)).toList();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            boolean alone = rows.stream().filter(row::equals).count() == 1;
            String text = alone ? row : page.beside(row, saves.get(i).name());
            page.line(Line.of(number++ + ". ", Role.KEY).and(text), 0, 3);
        }
    }

    /** What a save is of; the name of its file where that is all that is known. */
    private static String about(Page page, SaveCard save) {
        String status =
                switch (save.status()) {
                    case RUNNING, UNKNOWN -> "";
                    case OVER -> page.phrases().get("title.over");
                    case DAMAGED -> page.phrases().get("title.damaged");
                };
        String about = page.beside(save.scenario(), page.phrases().row(save.seats()), save.where(), status);
        return about.isEmpty() ? save.name() : about;
    }
}
