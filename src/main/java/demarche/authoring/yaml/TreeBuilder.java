package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree from the parser's events. The parser works as the events are asked for, so that a limit which stops
 * this stops the parser too. Where a problem leaves no sense in going on, the tree is given up.
 */
public final class TreeBuilder {

    /** The deepest nesting. */
    public static final int DEEPEST = 64;

    /** The most keys and values, with every alias counted in full. */
    public static final int MOST_VALUES = 100_000;

    private static final int SMALLEST_BUFFER = 1024;

    private final SourceText source;
    private final Findings findings;
    private final CutTexts comments;
    private final Map<Anchor, Optional<Node>> anchors = new HashMap<>();
    private final List<Event> openFlows = new ArrayList<>();
    private Optional<Event> closedFlow = Optional.empty();
    private Iterator<Event> events = List.<Event>of().iterator();
    private Optional<Event> last = Optional.empty();
    /** What follows the mapping just read as items of the same list, their dashes forgotten. */
    private List<Mapping> split = List.of();

    /** The key at which stands what is being read. */
    private String at = "";

    private int values;
    private boolean incomplete;
    /** The line of an alias that stands for nothing, from 0, or -1. */
    private int unknownAlias = -1;

    public TreeBuilder(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.comments = new CutTexts(source, findings);
    }

    /** Carries out of the descent that there is no sense in going on; the reason has been reported. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super(null, null, false, false);
        }
    }

    /** The file's one mapping, if it has one. */
    public Optional<Mapping> build() {
        try {
            events = parse(Decoder.parseable(source));
            return document();
        } catch (GivenUp reported) {
            return Optional.empty();
        } catch (YamlEngineException complaint) {
            Optional<Event> openFlow =
                    openFlows.isEmpty() ? Optional.empty() : Optional.of(openFlows.get(openFlows.size() - 1));
            if (!followsUnknownAlias(complaint)) {
                SyntaxAdvice advice = new SyntaxAdvice(source, findings);
                findings.reportAtTheEnd(() -> advice.report(complaint, last, openFlow, closedFlow));
            }
            return Optional.empty();
        }
    }

    /** Whether an unknown alias on the same line is reason enough: a text that begins with an asterisk is one slip. */
    private boolean followsUnknownAlias(YamlEngineException complaint) {
        return complaint instanceof MarkedYamlEngineException marked
                && marked.getProblemMark()
                        .filter(mark -> mark.getLine() == unknownAlias)
                        .isPresent();
    }

    /** The buffer takes the whole text: the parser copies all of it whenever a long text does not fit. */
    private static Iterator<Event> parse(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Decoder.LARGEST)
                .setBufferSize(Math.max(SMALLEST_BUFFER, text.length() + 1))
                .build();
        return new Parse(settings).parseString(text).iterator();
    }

    private Optional<Mapping> document() {
        next();
        Event first = next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            findings.report(Code.EMPTY_FILE, Place.START);
            return Optional.empty();
        }
        Node root = node(next(), 1);
        next();
        Event after = next();
        if (after.getEventId() == Event.ID.DocumentStart) {
            findings.report(Code.SEVERAL_DOCUMENTS, place(after));
            // What follows may be the rest of the scenario, which would then be found missing.
            incomplete |=
                    !(next() instanceof ScalarEvent rest && rest.getValue().isEmpty());
        }
        if (root instanceof Mapping mapping) {
            return incomplete ? Optional.empty() : Optional.of(mapping);
        }
        findings.report(Code.NOT_A_MAPPING, root.place());
        return Optional.empty();
    }

    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias, depth);
        }
        count(1, event);
        NodeEvent started = (NodeEvent) event;
        started.getAnchor().ifPresent(anchor -> anchors.put(anchor, Optional.empty()));
        Node node = started instanceof ScalarEvent scalar
                ? scalar(scalar)
                : collection((CollectionStartEvent) started, depth);
        started.getAnchor().ifPresent(anchor -> anchors.put(anchor, Optional.of(node)));
        return node;
    }

    private Node aliased(AliasEvent event, int depth) {
        Anchor anchor = event.getAlias();
        Optional<Node> target = anchors.get(anchor);
        if (target == null) {
            findings.report(Code.UNKNOWN_ALIAS, place(event), Details.of("alias", anchor.getValue()));
            incomplete = true;
            unknownAlias = place(event).line() - 1;
            return new Scalar("", Scalar.Style.PLAIN, place(event));
        }
        if (target.isEmpty()) {
            findings.report(Code.RECURSIVE_ALIAS, place(event), Details.of("alias", anchor.getValue()));
            throw new GivenUp();
        }
        if (depth + target.get().height() - 1 > DEEPEST) {
            tooDeep(event);
        }
        count(target.get().size(), event);
        return target.get();
    }

    private Scalar scalar(ScalarEvent event) {
        reportTag(event, event.getTag());
        Scalar.Style style =
                switch (event.getScalarStyle()) {
                    case SINGLE_QUOTED -> Scalar.Style.SINGLE_QUOTED;
                    case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Scalar.Style.DOUBLE_QUOTED;
                    case LITERAL -> Scalar.Style.LITERAL;
                    case FOLDED -> Scalar.Style.FOLDED;
                    case PLAIN -> Scalar.Style.PLAIN;
                };
        Optional<String> tag = event.getTag().filter(name -> style == Scalar.Style.PLAIN && name.startsWith("!"));
        if (tag.isPresent()) {
            // The exclamation mark likely begins a text: it is told of once, and nothing is missing.
            String text = tag.get().substring(1) + (event.getValue().isEmpty() ? "" : " " + event.getValue());
            return new Scalar(text, Scalar.Style.SINGLE_QUOTED, place(event));
        }
        Scalar scalar = new Scalar(event.getValue(), style, place(event));
        if (style == Scalar.Style.PLAIN) {
            comments.look(scalar, event, at);
            new LoneQuotes(findings).look(scalar, at);
        }
        return scalar;
    }

    private Node collection(CollectionStartEvent event, int depth) {
        reportTag(event, event.getTag());
        if (depth > DEEPEST) {
            tooDeep(event);
        }
        if (event.isFlow()) {
            openFlows.add(event);
        }
        Node node = event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
        if (event.isFlow()) {
            closedFlow = Optional.of(openFlows.remove(openFlows.size() - 1));
        }
        return node;
    }

    private Mapping mapping(CollectionStartEvent start, int depth) {
        Entries read = new Entries(start.isFlow(), at.equals("effects"), findings);
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (event instanceof AliasEvent) {
                findings.report(Code.KEY_NOT_TEXT, place(event));
            }
            Node key = node(event, depth + 1);
            String above = at;
            at = key instanceof Scalar name ? name.text() : "";
            read.add(key, node(next(), depth + 1));
            at = above;
        }
        List<Mapping> groups = read.read().stream()
                .map(entries -> new Mapping(
                        entries,
                        start.isFlow() || entries.isEmpty()
                                ? place(start)
                                : entries.get(0).key().place()))
                .toList();
        split = groups.subList(1, groups.size());
        return groups.get(0);
    }

    private Sequence sequence(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            split = List.of();
            items.add(node(event, depth + 1));
            items.addAll(split);
        }
        split = List.of();
        return new Sequence(
                start.isFlow() ? new FlowCommas(findings).mend(items) : new ExtraDashes(findings).mended(items),
                place(start));
    }

    private void reportTag(Event event, Optional<String> tag) {
        tag.map(name -> name.replaceFirst("^tag:yaml\\.org,2002:", "!!"))
                .ifPresent(written -> findings.report(Code.TAG, place(event), Details.of("tag", written)));
    }

    private void tooDeep(Event event) {
        findings.report(Code.TOO_DEEP, place(event), Details.of("most", DEEPEST));
        throw new GivenUp();
    }

    private void count(int more, Event event) {
        values += more;
        if (values > MOST_VALUES) {
            Code code = event instanceof AliasEvent ? Code.ALIASES_TOO_LARGE : Code.TOO_MANY_VALUES;
            findings.report(code, place(event), Details.of("most", "100,000"));
            throw new GivenUp();
        }
    }

    private Event next() {
        Event event = events.next();
        last = Optional.of(event);
        return event;
    }

    private Place place(Event event) {
        Optional<Mark> start = event.getStartMark();
        Optional<Mark> end = event.getEndMark();
        if (start.isEmpty() || end.isEmpty()) {
            return Place.START;
        }
        return source.between(
                start.get().getLine(),
                start.get().getColumn(),
                end.get().getLine(),
                end.get().getColumn());
    }
}
