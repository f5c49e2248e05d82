package demarche.report.handbook;

import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Event;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What the world does by itself: events and quiet rules. */
final class WorldChapter {

    private final Scenario scenario;
    private final Chances chances;
    private final EffectWords effects;
    private final DecisionPages decisions;
    private final List<Block> blocks = new ArrayList<>();

    WorldChapter(Scenario scenario, Chances chances) {
        this.scenario = scenario;
        this.chances = chances;
        this.effects = new EffectWords(scenario);
        this.decisions = new DecisionPages(scenario);
    }

    List<Block> blocks() {
        if (!scenario.events().isEmpty()) {
            blocks.add(new Block.Heading(2, "Events", "events"));
            blocks.add(new Block.Paragraph(List.of(Span.plain(chances.origin()))));
            scenario.events().forEach(this::event);
        }
        if (!scenario.drift().isEmpty()) {
            blocks.add(new Block.Heading(2, "Quiet rules", "drift"));
            blocks.add(new Block.Table(
                    List.of("while", "chance", "each turn", "why"),
                    scenario.drift().stream().map(this::drift).toList()));
        }
        return blocks;
    }

    private void event(Event event) {
        blocks.add(new Block.Heading(3, event.title(), "event-" + event.id()));
        blocks.add(new Block.Paragraph(Span.of(event.passage())));
        List<List<Span>> items = new ArrayList<>();
        items.add(List.of(Span.strong("How likely"), Span.plain(" " + chances.event(event))));
        List<Span> when = new ArrayList<>(List.of(Span.strong("When"), Span.plain(" " + window(event))));
        if (event.when() != Condition.ALWAYS) {
            when.add(Span.plain(", if "));
            when.add(Span.code(event.when()));
        }
        if (!event.chance().equals(Quantity.HUNDRED)) {
            when.add(Span.plain("; then with a chance of "));
            when.add(Span.code(event.chance()));
            when.add(Span.plain(" %"));
        }
        when.add(Span.plain(event.repeat() ? "; more than once, if so" : ""));
        items.add(when);
        String done = effects.of(event.effects());
        if (!done.isEmpty()) {
            items.add(List.of(Span.strong("Effects"), Span.plain(" " + done)));
        }
        items.add(List.of(Span.strong("Id"), Span.plain(" "), Span.code(event.id())));
        blocks.add(new Block.Items(items));
        for (Decision decision : event.crisis()) {
            String seat = scenario.seats().get(decision.seat()).id();
            blocks.addAll(decisions.of(decision, 4, "crisis-" + event.id() + "-" + seat));
        }
    }

    private String window(Event event) {
        int last = scenario.turns().size() - 1;
        String from = scenario.turns().get(event.from()).date();
        String until = scenario.turns().get(Math.min(event.until(), last)).date();
        if (event.from() == 0 && event.until() >= last) {
            return "in any turn";
        }
        return event.from() == event.until() ? from : from + " to " + until;
    }

    private List<List<Span>> drift(Drift rule) {
        boolean isSure = rule.chance().equals(Quantity.HUNDRED);
        return List.of(
                List.of(rule.when() == Condition.ALWAYS ? Span.plain("always") : Span.code(rule.when())),
                List.of(isSure ? Span.plain("") : Span.code(rule.chance()), Span.plain(isSure ? "" : " %")),
                List.of(Span.plain(effects.of(rule.effects()))),
                Span.of(rule.why()));
    }
}
