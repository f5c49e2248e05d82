package demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.scenario.Event;
import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Laws that hold of every scenario, tried on generated ones. A failure prints its seed and the least that breaks it. */
@DisplayName("In any scenario")
class LawsTest {

    private static final int SCENARIOS = 400;

    @Test
    void everyGameEnds() {
        holds(scenario -> assertThat(played(scenario, 1).isOver()).isTrue());
    }

    @Test
    void theSameSeedAndRecordGiveTheSameGame() {
        holds(scenario -> {
            Game game = played(scenario, 7);
            Game again = Game.begin(new Engine(scenario), 7, seats(scenario));
            for (Choice choice : game.record()) {
                again = ((Taking.Taken) again.choose(choice.option())).game();
            }
            assertThat(again).isEqualTo(game);
            assertThat(again.accounts().toString()).isEqualTo(game.accounts().toString());
        });
    }

    @Test
    void metersNeverLeaveTheirRange() {
        holds(scenario -> {
            for (TurnAccount account : played(scenario, 3).accounts()) {
                for (Meter meter : scenario.meters()) {
                    assertThat(account.now().meter(meter.index())).isBetween(meter.min(), meter.max());
                }
                changes(account).forEach(change -> assertThat(change.after())
                        .isBetween(change.meter().min(), change.meter().max()));
            }
        });
    }

    @Test
    void theLedgersChangesAddUpToTheDifferenceOfStates() {
        holds(scenario -> {
            for (TurnAccount account : played(scenario, 5).accounts()) {
                for (Meter meter : scenario.meters()) {
                    int sum = changes(account).stream()
                            .filter(change -> change.meter().equals(meter))
                            .mapToInt(Change.OfMeter::applied)
                            .sum();
                    int difference = account.now().meter(meter.index())
                            - account.opening().meter(meter.index());
                    assertThat(sum)
                            .as(meter.id() + " in " + account.turn().id())
                            .isEqualTo(difference);
                }
            }
        });
    }

    @Test
    void eachTurnOpensInTheStateInWhichTheOneBeforeEnded() {
        holds(scenario -> {
            List<TurnAccount> accounts = played(scenario, 11).accounts();
            for (int i = 1; i < accounts.size(); i++) {
                State opening = accounts.get(i).opening();
                assertThat(opening).isEqualTo(accounts.get(i - 1).now().at(opening.turn()));
                assertThat(opening.turn())
                        .isGreaterThan(accounts.get(i - 1).now().turn());
            }
        });
    }

    @Test
    void anEventFiresOnceATurnAtMostAndOnceAGameUnlessItRepeats() {
        holds(scenario -> {
            Set<Event> inGame = new HashSet<>();
            for (TurnAccount account : played(scenario, 13).accounts()) {
                Set<Event> inTurn = new HashSet<>();
                for (Occurrence occurrence : account.occurrences()) {
                    if (occurrence instanceof Occurrence.Fired fired) {
                        assertThat(inTurn.add(fired.event())).isTrue();
                        assertThat(inGame.add(fired.event()) || fired.event().repeat())
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void whatWasNotPossibleWhenTheTurnBeganWasSetOffInIt() {
        holds(scenario -> {
            for (TurnAccount account : played(scenario, 29).accounts()) {
                Chain chain = Chain.of(account);
                for (int place = 0; place < account.occurrences().size(); place++) {
                    assertThat(chain.trigger(place)).isLessThan(place);
                    if (account.occurrences().get(place) instanceof Occurrence.Fired fired
                            && !fired.event().when().holds(account.opening())) {
                        assertThat(chain.causes(place))
                                .as(fired.event().title())
                                .isNotEmpty();
                    }
                }
            }
        });
    }

    @Test
    void theOrderInWhichSeatsEnterTheirDecisionsDoesNotMatter() {
        holds(scenario -> {
            Game forwards = Game.begin(new Engine(scenario), 17, seats(scenario));
            Game backwards = forwards;
            while (!forwards.isOver()) {
                int together = forwards.questions().size();
                List<String> taken = new ArrayList<>();
                for (int i = 0; i < together; i++) {
                    String option = firstOpen(forwards.questions().get(0));
                    taken.add(0, option);
                    forwards = taken(forwards, option);
                }
                for (String option : taken) {
                    backwards = taken(backwards, option);
                }
                assertThat(backwards).isEqualTo(forwards);
            }
        });
    }

    @Test
    void undoingLeadsBackToTheGameAsItWas() {
        holds(scenario -> {
            Game before = Game.begin(new Engine(scenario), 19, seats(scenario));
            if (before.isOver()) {
                return;
            }
            Game after = before;
            String turn = before.turn().id().name();
            while (!after.isOver() && after.turn().id().name().equals(turn)) {
                after = taken(after, firstOpen(after.questions().get(0)));
            }
            assertThat(after.undone()).contains(before);
        });
    }

    @Test
    void allWaysOfChanceTogetherAreCertain() {
        holds(scenario -> {
            Engine engine = new Engine(scenario);
            if (engine.begin() instanceof Position.Deciding deciding) {
                double sum = EveryDraw.of(draws -> engine.decide(
                                deciding,
                                deciding.questions().stream()
                                        .map(question -> question.open().get(0))
                                        .toList(),
                                draws))
                        .stream()
                        .mapToDouble(EveryDraw.Way::probability)
                        .sum();
                assertThat(sum).isCloseTo(1, within(1e-9));
            }
        });
    }

    /** Tries a law on each generated scenario; shrinks the first that breaks it before reporting. */
    private static void holds(Consumer<Scenario> law) {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            JsonNode scenario = RandomScenarios.scenario(seed);
            if (breaks(law, scenario)) {
                JsonNode least = RandomScenarios.shrunk(scenario, smaller -> breaks(law, smaller));
                System.out.println("Broken by the scenario of seed " + seed + ", of which this is enough: " + least);
                law.accept(NeutralScenario.of(least));
            }
        }
    }

    private static boolean breaks(Consumer<Scenario> law, JsonNode scenario) {
        Scenario read;
        try {
            read = NeutralScenario.of(scenario);
        } catch (RuntimeException cutTooMuch) {
            return false;
        }
        try {
            law.accept(read);
            return false;
        } catch (AssertionError | RuntimeException broken) {
            return true;
        }
    }

    private static Set<String> seats(Scenario scenario) {
        return scenario.seats().stream().map(Seat::id).collect(Collectors.toSet());
    }

    /** A game in which every seat is held and chooses at random. */
    private static Game played(Scenario scenario, long seed) {
        Random random = new Random(seed);
        Game game = Game.begin(new Engine(scenario), seed, seats(scenario));
        while (!game.isOver()) {
            var open = game.questions().get(0).open();
            game = taken(game, open.get(random.nextInt(open.size())).id().name());
        }
        return game;
    }

    private static String firstOpen(Question question) {
        return question.open().get(0).id().name();
    }

    private static Game taken(Game game, String option) {
        return ((Taking.Taken) game.choose(option)).game();
    }

    private static List<Change.OfMeter> changes(TurnAccount account) {
        return account.occurrences().stream()
                .flatMap(occurrence -> occurrence.changes().stream())
                .filter(Change.OfMeter.class::isInstance)
                .map(Change.OfMeter.class::cast)
                .toList();
    }
}
