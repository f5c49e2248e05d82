package demarche.authoring.reading;

import demarche.analysis.Ranges;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.SourceText;
import demarche.scenario.Actor;
import demarche.scenario.Analysts;
import demarche.scenario.Decision;
import demarche.scenario.Event;
import demarche.scenario.Heading;
import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import demarche.scenario.Undo;
import java.util.List;
import java.util.stream.Stream;

/** Reads a whole scenario. Where it reports an error, the scenario holds stand-ins and must not be used. */
public final class ScenarioReader {

    private final SourceText source;
    private final Findings findings;

    public ScenarioReader(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    public Scenario read(Mapping root) {
        Part top = new Part(root);
        Declarations declarations = new Declarations(top, findings);
        MeterReader meterReader = new MeterReader(declarations, findings);
        List<Meter> meters = meterReader.meters(top);
        Expressions expressions = new Expressions(source, declarations, judgement(declarations, meters), findings);
        PassageReader passages = new PassageReader(top, declarations, expressions, findings);
        EffectReader effects = new EffectReader(declarations, expressions, findings);
        DecisionReader decisions = new DecisionReader(declarations, expressions, effects, passages, findings);
        CastReader cast = new CastReader(declarations, expressions, passages);
        TurnReader turnReader = new TurnReader(declarations, expressions, decisions, passages);
        WorldReader world = new WorldReader(declarations, expressions, effects, passages, decisions, findings);
        EndingReader endings = new EndingReader(declarations, expressions, passages, findings);

        List<Actor> actors = cast.actors(top);
        List<Turn> turns = turnReader.turns(top);
        List<Event> events = world.events(top);
        List<Decision> all = Stream.concat(
                        turns.stream().flatMap(turn -> turn.decisions().stream()),
                        events.stream().flatMap(event -> event.crisis().stream()))
                .toList();
        TestReader tests = new TestReader(declarations, expressions, all, findings);
        Scenario scenario = new Scenario(
                heading(top),
                cast.sources(top),
                actors,
                cast.glossary(top),
                cast.seats(top, actors),
                meters,
                meterReader.flags(top),
                turns,
                world.drift(top),
                events,
                endings.endings(top),
                tests.tests(top));
        tests.checkWords(scenario);
        new NameCheck(findings).check(top);
        if (!findings.hasErrors()) {
            new Advice(scenario, declarations, findings).give(passages.cited());
        }
        return scenario;
    }

    private Judgement judgement(Declarations declarations, List<Meter> meters) {
        List<String> turns = List.copyOf(declarations.of(Sort.TURN).names());
        return new Judgement(new Ranges(meters, turns.size()), turns, findings);
    }

    private Heading heading(Part top) {
        top.scalar("id").ifPresent(id -> Ids.isWellFormed(id, Sort.SCENARIO, findings));
        String language = top.text("language");
        return new Heading(
                top.text("id"),
                top.whole("version", 1),
                top.text("title"),
                top.text("summary"),
                top.whole("minutes", 0),
                top.texts("learning"),
                language.isEmpty() ? "en" : language,
                top.text("undo").equals("none") ? Undo.NONE : Undo.FREE,
                analysts(top),
                Fingerprint.of(source.text()));
    }

    private static Analysts analysts(Part top) {
        return top.text("analysts").equals("never")
                ? Analysts.NEVER
                : new Analysts(top.whole("analysts", Analysts.ALWAYS.most()));
    }
}
