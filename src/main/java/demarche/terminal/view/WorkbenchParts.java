package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.engine.Position;
import demarche.engine.Question;
import demarche.engine.Standing;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Paragraph;
import demarche.scenario.Passage;
import demarche.scenario.Ruling;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.World;
import demarche.terminal.view.WorkbenchView.Fact;
import demarche.terminal.view.WorkbenchView.Item;
import demarche.terminal.view.WorkbenchView.Mark;
import demarche.terminal.view.WorkbenchView.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every condition of a scenario as it stands in a game now, part by part, the nearest to the player first. */
public final class WorkbenchParts {

    /** As much of a paragraph as is needed to know it. */
    private static final int BEGINNING = 28;

    private final Game game;
    private final Scenario scenario;
    private final Phrases phrases;
    private final World world;
    private final ConditionFacts facts;

    private WorkbenchParts(Game game, Phrases phrases) {
        this.game = game;
        this.scenario = game.scenario();
        this.phrases = phrases;
        this.world = game.position().state();
        this.facts = new ConditionFacts(scenario, world, phrases);
    }

    /** All of them. */
    public static List<Part> of(Game game, Phrases phrases) {
        return new WorkbenchParts(game, phrases).all();
    }

    private List<Part> all() {
        return List.of(
                new Part("workbench.options", options()),
                new Part("workbench.briefing", briefing()),
                new Part("workbench.events", events()),
                new Part("workbench.drift", drift()),
                new Part("workbench.endings", endings()),
                new Part("workbench.turns", turns()),
                new Part("workbench.meters", meters()),
                new Part("workbench.flags", flags()));
    }

    private List<Item> options() {
        return game.position() instanceof Position.Deciding deciding
                ? deciding.questions().stream().flatMap(this::options).toList()
                : List.of();
    }

    private Stream<Item> options(Question question) {
        Seat seat = scenario.seats().get(question.seat());
        boolean held = game.held().contains(seat.id());
        return question.options().stream().map(standing -> {
            Option option = standing.option();
            List<String> notes = new ArrayList<>();
            notes.add(phrases.get(
                    switch (standing.status()) {
                        case OPEN -> "workbench.open";
                        case LOCKED -> "workbench.locked";
                        case ABSENT -> "workbench.absent";
                    }));
            if (scenario.seats().size() > 1) {
                notes.add(seat.id());
            }
            if (!held) {
                notes.add(phrases.get(
                        "workbench.weight", Math.max(0, option.weight().value(world))));
            }
            outcomes(option).ifPresent(notes::add);
            forced(option.id().name()).ifPresent(notes::add);
            return new Item(Mark.of(standing.isOpen()), option.id().name(), phrases.row(notes), conditions(standing));
        });
    }

    private List<Fact> conditions(Standing standing) {
        List<Fact> both = new ArrayList<>(facts.of(standing.option().when()));
        both.addAll(facts.of(standing.option().needs()));
        return both;
    }

    /** What chance picks from, with the weights: "outcomes sold 70, found 30". */
    private Optional<String> outcomes(Option option) {
        List<String> weighed = option.outcomes().stream()
                .map(outcome ->
                        outcome.id() + " " + Math.max(0, outcome.weight().value(world)))
                .toList();
        return weighed.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.get("workbench.outcomes", phrases.row(weighed)));
    }

    private Optional<String> forced(String id) {
        return Optional.ofNullable(game.rulings().chances().get(id))
                .map(Ruling::always)
                .map(how -> phrases.get("workbench.forced", how));
    }

    /** The paragraphs that have a condition, in the world in which they are read: that at the turn's start. */
    private List<Item> briefing() {
        if (game.accounts().isEmpty()) {
            return List.of();
        }
        World opening = game.accounts().get(game.accounts().size() - 1).opening();
        ConditionFacts then = new ConditionFacts(scenario, opening, phrases);
        return game.turn().briefing().stream()
                .filter(paragraph -> !(paragraph.when() instanceof Condition.Always))
                .map((Paragraph paragraph) -> new Item(
                        Mark.of(paragraph.when().holds(opening)),
                        beginning(paragraph.passage()),
                        "",
                        then.of(paragraph.when())))
                .toList();
    }

    private static String beginning(Passage passage) {
        String text = passage.text().replaceAll("\\s+", " ");
        return TextWidth.of(text) <= BEGINNING ? text : TextWidth.truncated(text, BEGINNING);
    }

    /** Those that can happen in this turn first. */
    private List<Item> events() {
        int turn = game.turn().index();
        Set<Integer> fired = fired();
        return Stream.concat(
                        scenario.events().stream().filter(event -> event.isOpenIn(turn)),
                        scenario.events().stream().filter(event -> !event.isOpenIn(turn)))
                .map(event -> event(event, event.isOpenIn(turn), fired.contains(event.index())))
                .toList();
    }

    private Item event(Event event, boolean open, boolean fired) {
        List<String> notes = new ArrayList<>();
        boolean can = open && (event.repeat() || !fired);
        if (fired) {
            notes.add(phrases.get("workbench.happened"));
        }
        if (!open) {
            notes.add(window(turnId(event.from()), turnId(event.until())));
        }
        notes.addAll(chance(event.chance()));
        forced(event.id().name()).ifPresent(notes::add);
        Mark mark = can ? Mark.of(event.when().holds(world)) : Mark.NONE;
        return new Item(mark, event.id().name(), phrases.row(notes), facts.of(event.when()));
    }

    private String window(String from, String until) {
        return from.equals(until) ? phrases.get("workbench.only", from) : phrases.get("workbench.window", from, until);
    }

    private String turnId(int index) {
        int last = scenario.turns().size() - 1;
        return scenario.turns().get(Math.max(0, Math.min(index, last))).id().name();
    }

    private List<String> chance(Quantity chance) {
        int percent = Math.max(0, Math.min(100, chance.value(world)));
        return percent == 100 ? List.of() : List.of(phrases.get("workbench.chance", percent));
    }

    private Set<Integer> fired() {
        return game.accounts().stream()
                .flatMap(account -> account.occurrences().stream())
                .filter(Occurrence.Fired.class::isInstance)
                .map(occurrence -> ((Occurrence.Fired) occurrence).event().index())
                .collect(Collectors.toSet());
    }

    private List<Item> drift() {
        return scenario.drift().stream()
                .map(rule -> {
                    List<String> notes = new ArrayList<>(chance(rule.chance()));
                    forced(rule.id().name()).ifPresent(notes::add);
                    return new Item(
                            Mark.of(rule.when().holds(world)),
                            rule.id().name(),
                            phrases.row(notes),
                            facts.of(rule.when()));
                })
                .toList();
    }

    private List<Item> endings() {
        return scenario.endings().stream()
                .map(ending -> new Item(
                        Mark.of(ending.when().holds(world)),
                        ending.id().name(),
                        ending.immediate() ? phrases.get("workbench.immediate") : "",
                        facts.of(ending.when())))
                .toList();
    }

    private List<Item> turns() {
        return scenario.turns().stream().map(this::turn).toList();
    }

    private Item turn(Turn turn) {
        Mark mark = turn.index() == game.turn().index() ? Mark.HERE : Mark.NONE;
        return new Item(
                mark, (turn.index() + 1) + " " + turn.id().name(), phrases.date(turn.date()), facts.of(turn.when()));
    }

    private List<Item> meters() {
        return scenario.meters().stream()
                .map(meter -> new Item(
                        Mark.NONE,
                        meter.id().name() + " " + world.meter(meter.index()),
                        phrases.get("workbench.range", meter.min(), meter.max()),
                        List.of()))
                .toList();
    }

    private List<Item> flags() {
        return scenario.flags().stream()
                .map(flag -> new Item(
                        Mark.of(world.flag(flag.index())),
                        flag.id().name(),
                        phrases.get(world.flag(flag.index()) ? "workbench.raised" : "workbench.lowered"),
                        List.of()))
                .toList();
    }
}
