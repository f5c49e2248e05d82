package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.scenario.Event;
import demarche.scenario.Option;
import java.util.stream.Stream;

/** Picks what is told in the news and what goes unsaid: drift, failed rolls, and the ending, which has its own view. */
record NewsItems(Game game, Phrases phrases, Marks marks) implements Occurrence.Visitor<Stream<NewsView.Item>> {

    @Override
    public Stream<NewsView.Item> decided(Occurrence.Decided decided) {
        return item(NewsView.Kind.DECISION, headline(decided), decided);
    }

    /** Who decided what; and on which crisis, if it was one. */
    private String headline(Occurrence.Decided decided) {
        String label = decided.option().label();
        String crisis = crisis(decided.option());
        if (crisis.isEmpty()) {
            return choice(decided);
        }
        return Chronicle.isYou(game, decided.seat())
                ? phrases.get("news.you-on", crisis, label)
                : phrases.get("news.other-on", Chronicle.seatName(game.scenario(), decided.seat()), crisis, label);
    }

    /** Who decided what, where it is plain on what. */
    String choice(Occurrence.Decided decided) {
        String label = decided.option().label();
        return Chronicle.isYou(game, decided.seat())
                ? phrases.get("news.you", label)
                : phrases.get("news.other", Chronicle.seatName(game.scenario(), decided.seat()), label);
    }

    /** The title of the event that put the decision; empty where a turn did. */
    private String crisis(Option option) {
        return game.scenario().events().stream()
                .filter(event -> event.crisis().stream()
                        .flatMap(decision -> decision.options().stream())
                        .anyMatch(each -> each.index() == option.index()))
                .map(Event::title)
                .findFirst()
                .orElse("");
    }

    @Override
    public Stream<NewsView.Item> turnedOut(Occurrence.TurnedOut turnedOut) {
        return turnedOut.passage().text().isBlank()
                ? Stream.empty()
                : item(NewsView.Kind.OUTCOME, phrases.get("news.outcome"), turnedOut);
    }

    @Override
    public Stream<NewsView.Item> drifted(Occurrence.Drifted drifted) {
        return Stream.empty();
    }

    @Override
    public Stream<NewsView.Item> fired(Occurrence.Fired fired) {
        return item(NewsView.Kind.EVENT, fired.event().title(), fired);
    }

    @Override
    public Stream<NewsView.Item> failed(Occurrence.Failed failed) {
        return Stream.empty();
    }

    @Override
    public Stream<NewsView.Item> closed(Occurrence.Closed closed) {
        return Stream.empty();
    }

    private Stream<NewsView.Item> item(NewsView.Kind kind, String headline, Occurrence occurrence) {
        return Stream.of(new NewsView.Item(kind, headline, Told.of(occurrence.passage(), marks)));
    }
}
