package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.Occurrence;
import java.util.stream.Stream;

/** Picks what is told in the news and what goes unsaid: drift, failed rolls, and the ending, which has its own view. */
record NewsItems(Game game, Phrases phrases) implements Occurrence.Visitor<Stream<NewsView.Item>> {

    @Override
    public Stream<NewsView.Item> decided(Occurrence.Decided decided) {
        String label = decided.option().label();
        String headline = Chronicle.isYou(game, decided.seat())
                ? phrases.get("news.you", label)
                : phrases.get("news.other", Chronicle.seatName(game.scenario(), decided.seat()), label);
        return item(NewsView.Kind.DECISION, headline, decided);
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
        return Stream.of(new NewsView.Item(kind, headline, Told.of(occurrence.passage(), new Marks(game.scenario()))));
    }
}
