package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.Origin;
import demarche.authoring.ScenarioCard;
import demarche.authoring.ScenarioFiles;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.ScenarioShelf;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.scenario.Scenario;
import demarche.terminal.screen.Offer;
import demarche.terminal.screen.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The scenarios that can be played: those of the project's folder or, without it, those that the program brings with
 * it; then those of the current folder. First their cards are read, then each to its end, by whoever needs it first.
 */
final class Library implements Shelf {

    private final ScenarioShelf shelf = new ScenarioShelf(new ScenarioFiles(new ScenarioLoader()));
    private final Optional<Path> folder;
    private final Nearby nearby;
    private Locale language;
    private final Map<String, ScenarioCard> cards = new LinkedHashMap<>();
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, Path> added = new LinkedHashMap<>();
    private boolean listed;
    private volatile Runnable onChange = () -> {};

    /**
     * @param home the project's folder, if it is known
     */
    Library(Optional<Path> home) {
        this(home, Locale.ROOT);
    }

    /**
     * A library in a language, as far as its scenarios have translations to it.
     *
     * @param home the project's folder, if it is known
     */
    Library(Optional<Path> home, Locale language) {
        this(home, language, Path.of(""));
    }

    /** The same, with another folder for the current one. */
    Library(Optional<Path> home, Locale language, Path current) {
        this.language = language;
        this.nearby = new Nearby(shelf, current);
        this.folder = home.map(path -> path.resolve("scenarios")).filter(Files::isDirectory);
    }

    /** Reads every scenario to its end, unless that has been done. */
    void readAll() {
        for (ScenarioCard card : cards()) {
            await(key(card));
            onChange.run();
        }
    }

    @Override
    public void onChange(Runnable action) {
        onChange = action;
    }

    @Override
    public List<Offer> offers() {
        synchronized (offers) {
            return new ArrayList<>(offers.values());
        }
    }

    /** The cards of all of them. */
    synchronized List<ScenarioCard> cards() {
        if (!listed) {
            listed = true;
            list().forEach(this::add);
            nearby.besides(List.copyOf(cards.values()), language).forEach(this::add);
            tellApart();
        }
        return List.copyOf(cards.values());
    }

    @Override
    public synchronized void speak(Locale other) {
        language = other;
        cards.clear();
        synchronized (offers) {
            offers.clear();
        }
        added.values().forEach(file -> add(shelf.card(new Origin.OnDisk(file), language)));
        if (listed) {
            listed = false;
            cards();
        }
    }

    private List<ScenarioCard> list() {
        if (folder.isPresent()) {
            try {
                return shelf.in(folder.get(), language);
            } catch (IOException unreadable) {
                // Then those in the program will do.
            }
        }
        return shelf.packed(language);
    }

    /** Adds their files' names to the titles that several have. */
    private void tellApart() {
        synchronized (offers) {
            Map<String, Long> titles =
                    offers.values().stream().collect(Collectors.groupingBy(Offer::title, Collectors.counting()));
            offers.replaceAll(
                    (key, offer) -> titles.getOrDefault(offer.title(), 1L) == 1 ? offer : offer.called(title(offer)));
        }
    }

    private String title(Offer offer) {
        return offer.title() + " ("
                + Objects.requireNonNull(cards.get(offer.key())).origin().fileName() + ")";
    }

    /** Adds one from elsewhere, in front of the others. */
    synchronized Loading add(Path file) throws IOException {
        Origin origin = new Origin.OnDisk(file);
        Loading loading = shelf.load(origin, language);
        add(shelf.card(origin, language));
        loading.scenario().ifPresent(scenario -> {
            update(origin.toString(), scenario);
            added.put(scenario.heading().id(), file);
        });
        return loading;
    }

    /** The file that a scenario was added from, if it is one from elsewhere. */
    synchronized Optional<Path> fileOf(String id) {
        return Optional.ofNullable(added.get(id));
    }

    private void add(ScenarioCard card) {
        cards.putIfAbsent(key(card), card);
        synchronized (offers) {
            offers.putIfAbsent(
                    key(card),
                    new Offer(
                            key(card),
                            card.title(),
                            card.summary(),
                            card.minutes(),
                            card.seats(),
                            null,
                            card.problem()));
        }
    }

    private void update(String key, Scenario scenario) {
        synchronized (offers) {
            offers.computeIfPresent(key, (same, offer) -> offer.as(scenario));
        }
    }

    private static String key(ScenarioCard card) {
        return card.origin().toString();
    }

    @Override
    public synchronized Offer await(String key) {
        Offer offer = offer(key);
        if (offer.scenario().isPresent() || !offer.trouble().isEmpty()) {
            return offer;
        }
        try {
            load(Objects.requireNonNull(cards.get(key)));
        } catch (IOException failure) {
            fail(key, "The file cannot be read.");
        }
        return offer(key);
    }

    /** Reads one to its end, and keeps what came of it for whoever asks next. */
    synchronized Loading load(ScenarioCard card) throws IOException {
        Loading loading = shelf.load(card.origin(), language);
        String key = key(card);
        loading.scenario().ifPresentOrElse(scenario -> update(key, scenario), () -> fail(key, trouble(loading)));
        return loading;
    }

    private void fail(String key, String trouble) {
        synchronized (offers) {
            offers.computeIfPresent(key, (same, offer) -> offer.failing(trouble));
        }
    }

    private Offer offer(String key) {
        synchronized (offers) {
            return Objects.requireNonNull(offers.get(key));
        }
    }

    private static String trouble(Loading loading) {
        List<Diagnostic> errors =
                loading.diagnostics().stream().filter(Diagnostic::isError).toList();
        Diagnostic first = errors.get(0);
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return "It cannot be played: line " + first.place().line() + ": " + first.message() + more + " `demarche check "
                + loading.file() + "` says what to do.";
    }

    /** Looks among its own, then in the current folder, where an author is likely to be; the same text goes first. */
    @Override
    public Optional<Scenario> find(String id, String fingerprint) {
        List<Scenario> same = called(id);
        Optional<Scenario> exact = exactly(same, fingerprint);
        if (exact.isPresent()) {
            return exact;
        }
        addFromCurrentFolder(id);
        List<Scenario> more = called(id);
        return exactly(more, fingerprint).or(() -> same.stream().findFirst()).or(() -> more.stream()
                .findFirst());
    }

    private List<Scenario> called(String id) {
        return cards().stream()
                .filter(card -> card.id().equals(id) || !card.isReadable())
                .flatMap(card -> await(key(card)).scenario().stream())
                .filter(scenario -> scenario.heading().id().equals(id))
                .toList();
    }

    private static Optional<Scenario> exactly(List<Scenario> scenarios, String fingerprint) {
        return scenarios.stream()
                .filter(scenario -> scenario.heading().fingerprint().equals(fingerprint))
                .findFirst();
    }

    private void addFromCurrentFolder(String id) {
        try {
            for (ScenarioCard card : shelf.in(Path.of(""))) {
                if (card.id().equals(id) && card.origin() instanceof Origin.OnDisk file) {
                    add(file.file());
                }
            }
        } catch (IOException unreadable) {
            // Then it is not to be found there.
        }
    }
}
