package demarche.report.handbook;

import demarche.scenario.Decision;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.List;

/** A decision with all its options: what speaks for and against each, what opens it, what it does. */
record DecisionPages(Scenario scenario, EffectWords effects) {

    DecisionPages(Scenario scenario) {
        this(scenario, new EffectWords(scenario));
    }

    /**
     * The pages.
     *
     * @param level of the heading
     * @param anchor of the heading
     */
    List<Block> of(Decision decision, int level, String anchor) {
        List<Block> blocks = new ArrayList<>();
        String seat = scenario.seats().get(decision.seat()).actor().name();
        blocks.add(new Block.Heading(level, seat + ": " + decision.question(), anchor));
        for (Option option : decision.options()) {
            option(option, level + 1, blocks);
        }
        return blocks;
    }

    private void option(Option option, int level, List<Block> blocks) {
        blocks.add(new Block.Heading(level, option.label(), "option-" + option.id()));
        List<List<Span>> items = new ArrayList<>();
        line(items, "For", option.pro());
        line(items, "Against", option.con());
        condition(items, "There only if", option.when());
        condition(items, "Open only if", option.needs());
        line(items, "Locked because", option.lockedBecause());
        line(items, "Effects", effects.of(option.effects()));
        if (!option.passage().text().isEmpty()) {
            List<Span> told = new ArrayList<>(List.of(Span.strong("Told"), Span.plain(" ")));
            told.addAll(Span.of(option.passage()));
            items.add(told);
        }
        for (Outcome outcome : option.outcomes()) {
            outcome(items, outcome);
        }
        items.add(List.of(
                Span.strong("Id"),
                Span.plain(" "),
                Span.code(option.id()),
                Span.quiet(", weight "),
                Span.code(option.weight())));
        blocks.add(new Block.Items(items));
    }

    private void outcome(List<List<Span>> items, Outcome outcome) {
        List<Span> line = new ArrayList<>(List.of(
                Span.strong("Perhaps"),
                Span.plain(" "),
                Span.quiet("(weight "),
                Span.code(outcome.weight()),
                Span.quiet(") ")));
        line.addAll(Span.of(outcome.passage()));
        String done = effects.of(outcome.effects());
        if (!done.isEmpty()) {
            line.add(Span.plain(" " + done + "."));
        }
        items.add(line);
    }

    private static void line(List<List<Span>> items, String name, String words) {
        if (!words.isEmpty()) {
            items.add(List.of(Span.strong(name), Span.plain(" " + words)));
        }
    }

    private static void condition(List<List<Span>> items, String name, Condition condition) {
        if (condition != Condition.ALWAYS) {
            items.add(List.of(Span.strong(name), Span.plain(" "), Span.code(condition)));
        }
    }
}
