package demarche.terminal.workbench;

import demarche.engine.Game;
import demarche.engine.Rulings;
import demarche.scenario.Event;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import demarche.scenario.condition.Quantity;
import demarche.terminal.view.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Understands what an author orders of a game as it stands. */
final class Orders {

    private static final List<String> YES_AND_NO = List.of("yes", "no");

    /** As many names as are read at a glance. */
    private static final int MOST = 10;

    private final Phrases phrases;
    private final Game game;
    private final Scenario scenario;
    private final Rulings rulings;
    private final boolean kept;

    Orders(Phrases phrases, Game game, Rulings rulings, boolean kept) {
        this.phrases = phrases;
        this.game = game;
        this.scenario = game.scenario();
        this.rulings = rulings;
        this.kept = kept;
    }

    Answer obey(Order order, String rest, Workbench.Hand hand) {
        if (order == Order.JUMP) {
            return jump(rest, hand);
        }
        if (kept) {
            return Answer.saying(phrases.get("workbench.kept"));
        }
        return switch (order) {
            case SET -> set(rest, hand);
            case FORCE -> force(rest, hand);
            case FREE -> free(rest, hand);
            default -> throw new IllegalArgumentException(order.word());
        };
    }

    private Answer jump(String rest, Workbench.Hand hand) {
        List<Named> turns = new ArrayList<>();
        for (Turn turn : scenario.turns()) {
            if (rest.equals(String.valueOf(turn.index() + 1))) {
                return hand.jump(turn.index(), there -> arrived(turn, there));
            }
            turns.add(new Named(turn.id().name(), turn.date()));
        }
        return meant(turns, rest, id -> {
            Turn turn = scenario.turn(id).orElseThrow();
            return hand.jump(turn.index(), there -> arrived(turn, there));
        });
    }

    private String arrived(Turn wanted, Game there) {
        String date = phrases.date(there.turn().date());
        if (there.isOver()) {
            return phrases.get("workbench.jumped-over", date);
        }
        return there.turn().index() == wanted.index()
                ? phrases.get("workbench.jumped", date)
                : phrases.get("workbench.jumped-past", date, wanted.id());
    }

    private Answer set(String rest, Workbench.Hand hand) {
        int space = rest.lastIndexOf(' ');
        if (space < 0) {
            return Answer.saying(phrases.get("workbench.set-how"));
        }
        String value = rest.substring(space + 1);
        List<Named> things = new ArrayList<>();
        scenario.meters().forEach(meter -> things.add(new Named(meter.id().name(), meter.label())));
        scenario.flags().forEach(flag -> things.add(new Named(flag.id().name(), flag.text())));
        return meant(things, rest.substring(0, space).strip(), id -> scenario.meter(id)
                .map(meter -> set(meter, value, hand))
                .orElseGet(() -> raise(id, value, hand)));
    }

    private Answer set(Meter meter, String value, Workbench.Hand hand) {
        OptionalInt number = number(value);
        if (number.isEmpty() || meter.clamp(number.getAsInt()) != number.getAsInt()) {
            return Answer.saying(phrases.get("workbench.set-range", meter.id(), meter.min(), meter.max()));
        }
        return set(meter.id().name(), number.getAsInt(), value, hand);
    }

    private static OptionalInt number(String written) {
        try {
            return OptionalInt.of(Integer.parseInt(written.replace('−', '-')));
        } catch (NumberFormatException notOne) {
            return OptionalInt.empty();
        }
    }

    private Answer raise(String flag, String value, Workbench.Hand hand) {
        String plain = value.toLowerCase(Locale.ROOT);
        if (!YES_AND_NO.contains(plain)) {
            return Answer.saying(phrases.get("workbench.set-flag", flag));
        }
        return set(flag, plain.equals("yes") ? 1 : 0, plain, hand);
    }

    private Answer set(String id, int value, String words, Workbench.Hand hand) {
        Turn turn = game.turn();
        return hand.rule(
                rulings.setting(turn.id().name(), id, value),
                phrases.get("workbench.set", id, words, phrases.date(turn.date())));
    }

    private Answer force(String rest, Workbench.Hand hand) {
        int space = rest.lastIndexOf(' ');
        if (space < 0) {
            return Answer.saying(phrases.get("workbench.force-how"));
        }
        String how = rest.substring(space + 1).toLowerCase(Locale.ROOT);
        return meant(chancy(), rest.substring(0, space).strip(), id -> {
            List<String> ways = ways(id);
            return ways.contains(how)
                    ? hand.rule(rulings.forcing(id, how), phrases.get("workbench.force", id, how))
                    : Answer.saying(phrases.get("workbench.force-ways", id, phrases.row(ways)));
        });
    }

    /** Everything in which chance has a part. */
    private List<Named> chancy() {
        Stream<Named> events = scenario.events().stream()
                .filter(event -> isChance(event.chance()))
                .map(event -> new Named(event.id().name(), event.title()));
        Stream<Named> drift = scenario.drift().stream()
                .filter(rule -> isChance(rule.chance()))
                .map(rule -> new Named(rule.id().name(), rule.id().name()));
        Stream<Named> options = scenario.options().stream()
                .filter(option -> !option.outcomes().isEmpty())
                .map(option -> new Named(option.id().name(), option.label()));
        return Stream.of(events, drift, options).flatMap(each -> each).toList();
    }

    private static boolean isChance(Quantity chance) {
        return !(chance instanceof Quantity.Literal literal) || (literal.number() > 0 && literal.number() < 100);
    }

    private List<String> ways(String id) {
        return scenario.options().stream()
                .filter(option -> option.id().name().equals(id))
                .findFirst()
                .map(Option::outcomes)
                .map(outcomes -> outcomes.stream().map(Outcome::id).toList())
                .orElse(YES_AND_NO);
    }

    private Answer free(String rest, Workbench.Hand hand) {
        if (rulings.isEmpty()) {
            return Answer.saying(phrases.get("workbench.nothing-such"));
        }
        if (rest.isEmpty()) {
            return hand.rule(Rulings.NONE, phrases.get("workbench.freed-all"));
        }
        List<Named> ruled = new ArrayList<>();
        rulings.chances().keySet().forEach(id -> ruled.add(new Named(id, name(id))));
        rulings.settings().values().forEach(set -> set.keySet().stream()
                .filter(id -> ruled.stream().noneMatch(one -> one.id().equals(id)))
                .forEach(id -> ruled.add(new Named(id, name(id)))));
        return meant(ruled, rest, id -> hand.rule(rulings.without(id), phrases.get("workbench.freed", id)));
    }

    private String name(String id) {
        return scenario.meter(id)
                .map(Meter::label)
                .or(() -> scenario.event(id).map(Event::title))
                .orElse(id);
    }

    /** Does something to the one thing that is meant; where it is not clear which, says so. */
    private Answer meant(List<Named> all, String words, Function<String, Answer> action) {
        List<Named> meant = words.isEmpty() ? List.of() : Named.meant(all, words);
        if (meant.size() == 1) {
            return action.apply(meant.get(0).id());
        }
        List<Named> candidates = meant.isEmpty() ? all : meant;
        if (candidates.isEmpty()) {
            return Answer.saying(phrases.get("workbench.nothing-such"));
        }
        List<String> some =
                new ArrayList<>(candidates.stream().limit(MOST).map(Named::id).toList());
        if (candidates.size() > MOST) {
            some.add("…");
        }
        String which = phrases.row(some);
        String key = meant.isEmpty() ? "workbench.no-such" : "workbench.which";
        return Answer.saying(phrases.get(key, words, which));
    }
}
