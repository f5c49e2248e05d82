package demarche.scenario;

import java.util.ArrayList;
import java.util.List;

/** The texts of a scenario that a player may come to read. */
public final class Prose {

    private final List<String> texts = new ArrayList<>();

    private Prose() {}

    /** All of them, apart from the pages on its subjects. */
    public static List<String> of(Scenario scenario) {
        Prose prose = new Prose();
        prose.add(scenario.heading().title(), scenario.heading().summary());
        scenario.sources().forEach(source -> source.facts().values().forEach(prose::add));
        scenario.seats().forEach(prose::seat);
        scenario.meters().forEach(meter -> prose.add(meter.label(), meter.about()));
        scenario.flags().forEach(flag -> prose.add(flag.text()));
        scenario.drift().forEach(rule -> prose.add(rule.why().text()));
        prose.course(scenario);
        return List.copyOf(prose.texts);
    }

    /** Those that are read at some moment of a game: headlines, briefings, questions, options, news, endings. */
    public static List<String> inCourse(Scenario scenario) {
        Prose prose = new Prose();
        prose.course(scenario);
        return List.copyOf(prose.texts);
    }

    private void course(Scenario scenario) {
        scenario.turns().forEach(this::turn);
        scenario.decisions().forEach(this::decision);
        scenario.events().forEach(event -> add(event.title(), event.passage().text()));
        scenario.endings()
                .forEach(ending -> add(ending.title(), ending.passage().text()));
    }

    /** Whether a text has these words, letter for letter; a line break counts as a space. */
    public static boolean has(String text, String words) {
        return oneLine(text).contains(oneLine(words));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void add(String... all) {
        texts.addAll(List.of(all));
    }

    private void seat(Seat seat) {
        add(seat.role());
        seat.goals().forEach(goal -> add(goal.text()));
    }

    private void turn(Turn turn) {
        add(turn.title());
        turn.briefing().forEach(paragraph -> add(paragraph.passage().text()));
    }

    private void decision(Decision decision) {
        add(decision.question());
        for (Option option : decision.options()) {
            add(option.label(), option.pro(), option.con(), option.lockedBecause());
            add(option.passage().text());
            option.outcomes().forEach(outcome -> add(outcome.passage().text()));
        }
    }
}
