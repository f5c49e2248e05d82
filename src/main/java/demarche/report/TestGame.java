package demarche.report;

import demarche.engine.Draws;
import demarche.engine.Engine;
import demarche.engine.Occurrence;
import demarche.engine.Position;
import demarche.engine.Question;
import demarche.engine.ScriptedDraws;
import demarche.engine.SeededDraws;
import demarche.engine.Standing;
import demarche.engine.Step;
import demarche.report.TestOutcome.Chapter;
import demarche.report.TestOutcome.Difference;
import demarche.scenario.Expectation;
import demarche.scenario.Option;
import demarche.scenario.Prose;
import demarche.scenario.ScenarioTest;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One game of a test. Serves once. */
final class TestGame {

    private final Engine engine;
    private final ScenarioTest test;
    private final Expectation expected;
    private final Draws draws;
    private final Map<Integer, Deque<String>> choices = new TreeMap<>();
    private final Set<String> put = new HashSet<>();
    private final Set<String> fired = new HashSet<>();
    private final Reading reading = new Reading();
    private final List<Chapter> story = new ArrayList<>();

    TestGame(Engine engine, ScenarioTest test) {
        this.engine = engine;
        this.test = test;
        this.expected = test.expected();
        this.draws = new ScriptedDraws(test.chances(), new SeededDraws(test.seed()));
        test.choose().forEach((seat, options) -> choices.put(seat, new ArrayDeque<>(options)));
    }

    TestOutcome play() {
        Position position = engine.begin();
        while (position instanceof Position.Deciding deciding) {
            List<Option> answers = new ArrayList<>();
            read(deciding);
            for (Question question : deciding.questions()) {
                Optional<Difference> otherwise = asked(question).or(() -> answer(deciding, question, answers));
                if (otherwise.isPresent()) {
                    return failed(otherwise.get());
                }
            }
            Step step = engine.decide(deciding, answers, draws);
            tell(turn(deciding), step.ledger());
            Optional<Difference> otherwise = happened(step.ledger()).or(this::readTooMuch);
            if (otherwise.isPresent()) {
                return failed(otherwise.get());
            }
            position = step.position();
        }
        Optional<Difference> otherwise = closed((Position.Ended) position);
        return otherwise.isPresent() ? failed(otherwise.get()) : new TestOutcome.Passed(test);
    }

    private TestOutcome failed(Difference difference) {
        return new TestOutcome.Failed(test, difference, story);
    }

    private Turn turn(Position.Deciding deciding) {
        return engine.scenario().turns().get(deciding.state().turn());
    }

    /** What the players read before they decide. */
    private void read(Position.Deciding deciding) {
        if (!deciding.crisis()) {
            reading.open(turn(deciding), deciding.state());
        }
        deciding.questions().forEach(reading::ask);
    }

    private Optional<Difference> readTooMuch() {
        return reading.firstOf(expected.notShown())
                .map(words -> new Difference("“" + words + "”", "not shown", "it is shown"));
    }

    /** A crisis goes on with the turn's chapter. */
    private void tell(Turn turn, List<Occurrence> ledger) {
        ledger.forEach(reading::tell);
        int last = story.size() - 1;
        if (last >= 0 && story.get(last).turn().index() == turn.index()) {
            List<Occurrence> all = new ArrayList<>(story.remove(last).ledger());
            all.addAll(ledger);
            story.add(new Chapter(turn, all));
        } else {
            story.add(new Chapter(turn, ledger));
        }
    }

    /** Looks whether what should be locked is, for the reason that is expected, and that nothing is read too soon. */
    private Optional<Difference> asked(Question question) {
        for (Standing standing : question.options()) {
            String option = standing.option().id().name();
            put.add(option);
            String words = expected.locked().get(option);
            if (words != null) {
                Optional<Difference> otherwise = notLocked(standing, words);
                if (otherwise.isPresent()) {
                    return otherwise;
                }
            }
        }
        return readTooMuch();
    }

    private static Optional<Difference> notLocked(Standing standing, String words) {
        String about = "`" + standing.option().id() + "`, when its decision is put";
        if (standing.status() != Standing.Status.LOCKED) {
            String actual = standing.isOpen() ? "open" : "not there: its `when` does not hold";
            return Optional.of(new Difference(about, "locked", actual));
        }
        String authors = standing.option().lockedBecause();
        String reason = authors.isEmpty() ? LedgerLines.because(standing.needs()) : authors;
        return Prose.has(reason, words)
                ? Optional.empty()
                : Optional.of(new Difference(about, "locked, because of “" + words + "”", "locked: " + reason));
    }

    /** Adds what the seat of a question takes. */
    private Optional<Difference> answer(Position.Deciding deciding, Question question, List<Option> answers) {
        Deque<String> listed = choices.get(question.seat());
        if (listed == null) {
            answers.add(engine.byWeight(deciding, question, draws));
            return Optional.empty();
        }
        String where = seat(question.seat()) + " decides in " + turn(deciding).id();
        String choice = listed.poll();
        if (choice == null) {
            return Optional.of(new Difference(where, "a choice for it in `choose`", "none is left; " + open(question)));
        }
        Optional<Standing> standing = question.options().stream()
                .filter(each -> each.option().id().name().equals(choice))
                .findFirst();
        if (standing.filter(Standing::isOpen).isPresent()) {
            answers.add(standing.get().option());
            return Optional.empty();
        }
        String how = standing.map(TestGame::closed).orElse("it belongs to another decision; " + open(question));
        return Optional.of(new Difference(where, "`" + choice + "` is open", how));
    }

    private static String closed(Standing standing) {
        return standing.isShown()
                ? "it is locked: " + LedgerLines.because(standing.needs())
                : "it is not there: its `when` does not hold";
    }

    private static String open(Question question) {
        return question.open().stream()
                .map(option -> "`" + option.id() + "`")
                .collect(Collectors.joining(", ", "open: ", ""));
    }

    private Optional<Difference> happened(List<Occurrence> ledger) {
        for (Occurrence occurrence : ledger) {
            if (occurrence instanceof Occurrence.Fired event) {
                String name = event.event().id().name();
                fired.add(name);
                if (expected.notFired().contains(name)) {
                    return Optional.of(new Difference("`" + name + "`", "does not happen", "it happens"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> closed(Position.Ended end) {
        return otherEnding(end)
                .or(this::notFired)
                .or(() -> missing(expected.locked().keySet(), put)
                        .map(name -> ended("`" + name + "`", "locked", "its decision is never put", List.of())))
                .or(this::readTooLittle)
                .or(() -> broken(end))
                .or(this::leftOver);
    }

    /** Something that only the end shows, and the conditions that it hangs on. */
    private Difference ended(String about, String wanted, String actual, List<Condition> conditions) {
        Focus focus = Focus.on(test.choose().keySet(), conditions);
        return new Difference(about, wanted, actual).from(focus);
    }

    private Optional<Difference> otherEnding(Position.Ended end) {
        return engine.scenario().endings().stream()
                .filter(ending -> ending.id().name().equals(expected.ending()))
                .filter(ending -> ending.index() != end.ending().index())
                .findFirst()
                .map(ending -> {
                    boolean holds = ending.when().holds(end.state());
                    String why = holds
                            ? ""
                            : "; " + LedgerLines.because(ending.when().explain(end.state()));
                    return ended(
                            "the ending",
                            "`" + expected.ending() + "`",
                            "`" + end.ending().id().name() + "`" + why,
                            List.of(ending.when(), end.ending().when()));
                });
    }

    private Optional<Difference> notFired() {
        return missing(expected.fired(), fired)
                .flatMap(name -> engine.scenario().events().stream()
                        .filter(event -> event.id().name().equals(name))
                        .findFirst())
                .map(event -> {
                    Symbol itself = new Symbol(Symbol.Kind.EVENT, event.id().name(), event.index());
                    List<Condition> conditions = List.of(event.when(), new Condition.Happened(itself));
                    return ended("`" + event.id() + "`", "happens", "it does not happen", conditions);
                });
    }

    private static Optional<String> missing(Collection<String> names, Set<String> seen) {
        return names.stream().filter(name -> !seen.contains(name)).findFirst();
    }

    private Optional<Difference> readTooLittle() {
        return reading.firstMissingOf(expected.shown())
                .map(words -> ended("“" + words + "”", "shown", "no text that was read has it", List.of()));
    }

    private Optional<Difference> broken(Position.Ended end) {
        return expected.holds().stream()
                .filter(condition -> !condition.holds(end.state()))
                .findFirst()
                .map(condition -> ended(
                        "the end",
                        "`" + condition + "`",
                        LedgerLines.because(condition.explain(end.state())),
                        List.of(condition)));
    }

    private Optional<Difference> leftOver() {
        return choices.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .findFirst()
                .map(entry -> ended(
                        "the choices of " + seat(entry.getKey()),
                        "all are taken",
                        "the game ends before " + listed(entry.getValue()),
                        List.of()));
    }

    private static String listed(Deque<String> options) {
        return options.stream().map(option -> "`" + option + "`").collect(Collectors.joining(", "));
    }

    private String seat(int index) {
        return engine.scenario().seats().get(index).id();
    }
}
