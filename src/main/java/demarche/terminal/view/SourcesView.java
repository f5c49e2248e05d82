package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.engine.TurnAccount;
import demarche.scenario.Citation;
import demarche.scenario.Passage;
import demarche.scenario.Scenario;
import demarche.scenario.Source;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the texts rest on.
 *
 * @param sources in the scenario's order
 */
public record SourcesView(List<Entry> sources) implements View {

    /**
     * A source.
     *
     * @param number its number in the scenario, from 1
     * @param cite the full citation
     * @param url where it can be read, or empty
     * @param facts what it says
     */
    public record Entry(int number, String cite, String url, List<Fact> facts) {
        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /** A fact, by the mark that stands in the text. */
    public record Fact(String mark, String text) {}

    public SourcesView {
        sources = List.copyOf(sources);
    }

    /** Every source of a scenario, with all its facts. */
    public static SourcesView of(Scenario scenario) {
        Marks marks = new Marks(scenario);
        return new SourcesView(scenario.sources().stream()
                .map(source -> entry(source, source.facts().keySet(), marks))
                .toList());
    }

    /** What some text rests on. */
    static SourcesView of(Scenario scenario, Collection<Citation> cited) {
        Marks marks = new Marks(scenario);
        return new SourcesView(scenario.sources().stream()
                .filter(source ->
                        cited.stream().anyMatch(citation -> citation.source().equals(source.id())))
                .map(source -> entry(source, locators(cited, source), marks))
                .toList());
    }

    /** What the current briefing and the latest news rest on. */
    public static SourcesView cited(Game game) {
        return of(
                game.scenario(),
                Chronicle.recent(game).stream()
                        .flatMap(SourcesView::passages)
                        .flatMap(passage -> passage.sources().stream())
                        .toList());
    }

    /** These sources, as far as these marks name them. */
    SourcesView only(Collection<String> marks) {
        return new SourcesView(sources.stream()
                .filter(entry -> marks.stream().anyMatch(mark -> isOf(entry, mark)))
                .map(entry -> new Entry(
                        entry.number(),
                        entry.cite(),
                        entry.url(),
                        entry.facts().stream()
                                .filter(fact -> marks.contains(fact.mark()))
                                .toList()))
                .toList());
    }

    private boolean isOf(Entry entry, String mark) {
        String number = String.valueOf(entry.number());
        return sources.size() == 1 || mark.equals(number) || mark.startsWith(number + ", ");
    }

    private static Stream<Passage> passages(TurnAccount account) {
        return Stream.concat(
                account.briefing().stream(), account.occurrences().stream().map(Occurrence::passage));
    }

    private static Set<String> locators(Collection<Citation> cited, Source source) {
        return cited.stream()
                .filter(citation -> citation.source().equals(source.id()))
                .map(Citation::locator)
                .collect(Collectors.toSet());
    }

    /** The facts stay in the author's order. */
    private static Entry entry(Source source, Set<String> locators, Marks marks) {
        List<Fact> facts = source.facts().entrySet().stream()
                .filter(fact -> locators.contains(fact.getKey()))
                .map(fact -> new Fact(marks.of(new Citation(source.id(), fact.getKey())), fact.getValue()))
                .toList();
        return new Entry(marks.number(source.id()), source.cite(), source.url(), facts);
    }

    @Override
    public void write(Page page) {
        page.heading("sources.title");
        writeEntries(page);
    }

    void writeEntries(Page page) {
        for (Entry source : sources) {
            page.blank().line(Line.of("[" + source.number() + "] ", Role.SOURCE).and(source.cite()), 0, 4);
            page.text(source.url(), Role.DIM, 4);
            source.facts()
                    .forEach(fact -> page.line(
                            Line.of("[" + fact.mark() + "] ", Role.SOURCE).and(fact.text()), 4, 6));
        }
    }
}
