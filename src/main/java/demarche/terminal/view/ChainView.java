package demarche.terminal.view;

import demarche.engine.Chain;
import demarche.engine.Chain.Link;
import demarche.engine.Occurrence;
import demarche.engine.TurnAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What set off what, as trees: each thing that happened below the last of those that made it possible.
 *
 * @param roots what nothing in its turn set off but what set something off itself, in the order of the ledger
 */
public record ChainView(List<Event> roots) implements View {

    static final ChainView NOTHING = new ChainView(List.of());

    /**
     * Something that happened.
     *
     * @param words its headline
     * @param because the facts that what happened before it in the turn had made so
     * @param known whether it has been told before
     * @param then what it set off
     */
    public record Event(String words, List<String> because, boolean known, List<Event> then) {
        public Event {
            because = List.copyOf(because);
            then = List.copyOf(then);
        }

        /** Whether it is more than a crisis and its answers, which the news tells together anyway. */
        private boolean tellsMore() {
            return then.stream().anyMatch(next -> !next.because().isEmpty() || next.tellsMore());
        }

        private boolean isNews() {
            return !known || then.stream().anyMatch(Event::isNews);
        }
    }

    public ChainView {
        roots = List.copyOf(roots);
    }

    /** The chain of a turn, as far as something in it is news: what comes from a place in its ledger on. */
    static ChainView of(TurnAccount account, int fresh, NewsItems items) {
        Weaving weaving = new Weaving(account, fresh, items);
        return new ChainView(weaving.below(-1).stream()
                .filter(root -> root.tellsMore() && root.isNews())
                .toList());
    }

    /** The chains of several turns together. */
    static ChainView of(List<ChainView> chains) {
        return new ChainView(
                chains.stream().flatMap(chain -> chain.roots().stream()).toList());
    }

    /** Hangs each occurrence below what set it off. */
    private static final class Weaving {
        private final TurnAccount account;
        private final Chain chain;
        private final int fresh;
        private final NewsItems items;
        /** The places of what is told, by the place of what set it off. */
        private final TreeMap<Integer, List<Integer>> below = new TreeMap<>();

        Weaving(TurnAccount account, int fresh, NewsItems items) {
            this.account = account;
            this.chain = Chain.of(account);
            this.fresh = fresh;
            this.items = items;
            for (int place = 0; place < account.occurrences().size(); place++) {
                if (isTold(account.occurrences().get(place))) {
                    below.computeIfAbsent(told(chain.trigger(place)), any -> new ArrayList<>())
                            .add(place);
                }
            }
        }

        private static boolean isTold(Occurrence occurrence) {
            return occurrence instanceof Occurrence.Decided
                    || occurrence instanceof Occurrence.Fired
                    || occurrence instanceof Occurrence.Drifted;
        }

        /** How an option went counts as the option. */
        private int told(int place) {
            return place >= 0 && account.occurrences().get(place) instanceof Occurrence.TurnedOut
                    ? chain.trigger(place)
                    : place;
        }

        List<Event> below(int place) {
            return below.getOrDefault(place, List.of()).stream()
                    .map(this::event)
                    .filter(event -> !event.then().isEmpty() || !event.words().isEmpty())
                    .toList();
        }

        private Event event(int place) {
            Occurrence occurrence = account.occurrences().get(place);
            List<Event> then = below(place);
            String words = words(occurrence, !then.isEmpty());
            ConditionWords conditions = new ConditionWords(items.game().scenario(), items.phrases());
            List<String> because = chain.causes(place).stream()
                    .map(Link::fact)
                    .filter(Objects::nonNull)
                    .flatMap(fact -> conditions.reasons(fact).stream())
                    .distinct()
                    .toList();
            return new Event(words, because, place < fresh, then);
        }

        /** Its headline; empty for what a rule moved by itself, unless that set something off. */
        private String words(Occurrence occurrence, boolean hasConsequence) {
            if (occurrence instanceof Occurrence.Drifted drifted) {
                return hasConsequence ? drifted.passage().text() : "";
            }
            return occurrence instanceof Occurrence.Decided decided
                    ? items.choice(decided)
                    : occurrence.accept(items).findFirst().orElseThrow().headline();
        }
    }

    @Override
    public void write(Page page) {
        if (roots.isEmpty()) {
            return;
        }
        page.blank().heading("chain.title");
        for (Event root : roots) {
            if (page.isSpoken()) {
                page.text(root.words(), Role.PLAIN, 0);
                speak(page, root);
            } else {
                page.text(root.words(), root.known() ? Role.DIM : Role.EMPHASIS, 0);
                draw(page, root.then(), "");
            }
        }
    }

    private static void draw(Page page, List<Event> events, String before) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            boolean last = i == events.size() - 1;
            String rest = before + (last ? "   " : "│  ");
            page.branch(
                    before + (last ? "└─ " : "├─ "),
                    rest,
                    Line.of(event.words(), event.known() ? Role.DIM : Role.PLAIN));
            String below = event.then().isEmpty() ? "" : "│  ";
            String because = because(page, event);
            if (!because.isEmpty()) {
                page.branch(rest + below, rest + below, Line.of(because, Role.DIM));
            }
            draw(page, event.then(), rest);
        }
    }

    private static String because(Page page, Event event) {
        return event.because().isEmpty()
                ? ""
                : page.phrases().get("why.because", new Listing(page.phrases(), true).of(event.because()));
    }

    private static void speak(Page page, Event event) {
        for (Event next : event.then()) {
            String followed = page.phrases().get("chain.followed", Quote.of(next.words()), Quote.of(event.words()));
            page.text(followed, Role.PLAIN, 0);
            page.text(because(page, next), Role.PLAIN, 0);
            speak(page, next);
        }
    }
}
