package demarche.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.scenario.Direction;
import demarche.scenario.Id;
import demarche.scenario.Meter;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.ConditionLanguage;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import demarche.scenario.condition.Vocabulary;
import demarche.scenario.condition.World;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code x} goes from 0 to 100, {@code y} from -10 to 10, and there are three turns: may, june and july. */
class RangesTest {

    private final Vocabulary vocabulary = vocabulary();
    private final Ranges ranges = new Ranges(List.of(meter("x", 0, 0, 100), meter("y", 1, -10, 10)), 3);

    @Nested
    class AQuantityLiesBetween {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "7                | 7     | 7",
                    "x                | 0     | 100",
                    "-(x)             | -100  | 0",
                    "x + y            | -10   | 110",
                    "x - y            | -10   | 110",
                    "x * y            | -1000 | 1000",
                    "x / 3            | 0     | 33",
                    "x / y            | -100  | 100",
                    "y / 20           | 0     | 0",
                    "100 / (x + 10)   | 0     | 10",
                    "min(x, y)        | -10   | 10",
                    "max(x, y, 50)    | 50    | 100",
                    "abs(y)           | 0     | 10",
                    "abs(y - 20)      | 10    | 30",
                    "turn             | 0     | 2",
                    "july             | 2     | 2",
                })
        void itsLeastAndItsGreatestValue(String quantity, int least, int greatest) {
            assertThat(ranges.of(quantity(quantity))).isEqualTo(new Interval(least, greatest));
        }
    }

    @Nested
    class AConditionNeverHolds {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x > 100",
                    "x < 0",
                    "x == 101",
                    "x + y > 110",
                    "turn > july",
                    "x > 60 and x < 50",
                    "x > 60 and (x < 50 or x == 40)",
                    "f and not f",
                    "not (x >= 0)",
                    "x < y and y < 0",
                    "turn < may",
                    "happened(e) and x < -1",
                })
        void whereItsRangesDoNotMeet(String condition) {
            assertThat(ranges.canHold(condition(condition))).isFalse();
        }
    }

    @Nested
    class AConditionAlwaysHolds {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x >= 0",
                    "x <= 100",
                    "x != 101",
                    "x >= 50 or x < 50",
                    "f or not f",
                    "turn >= may",
                    "not x > 100"
                })
        void whereItCannotFail(String condition) {
            assertThat(ranges.canFail(condition(condition))).isFalse();
            assertThat(ranges.canHold(condition(condition))).isTrue();
        }
    }

    @Nested
    class AConditionMayGoEitherWay {

        @ParameterizedTest
        @ValueSource(strings = {"x > 99", "x < 1", "f", "chose(o)", "turn >= june", "x > 10 and x < 12", "x != 100"})
        void otherwise(String condition) {
            assertThat(ranges.canHold(condition(condition))).isTrue();
            assertThat(ranges.canFail(condition(condition))).isTrue();
        }
    }

    @Nested
    class ADivisor {

        @Test
        void mayBeZeroIfItsRangeHoldsZero() {
            assertThat(ranges.zeroDivisor(quantity("10 / x"))).contains(new Interval(0, 100));
            assertThat(ranges.zeroDivisor(quantity("10 / (x + 1)"))).isEmpty();
        }

        @Test
        void isGuardedByWhatStandsBeforeIt() {
            assertThat(ranges.zeroDivisor(condition("10 / x > 3"))).isPresent();
            assertThat(ranges.zeroDivisor(condition("x > 0 and 10 / x > 3"))).isEmpty();
            assertThat(ranges.zeroDivisor(condition("x <= 0 or 10 / x > 3"))).isEmpty();
        }
    }

    /** The judgements are promises: no world may break them. */
    @Test
    void noWorldContradictsAJudgement() {
        Random random = new Random(20240626);
        for (int i = 0; i < 3_000; i++) {
            Condition condition = condition(RandomExpressions.condition(random, 3));
            boolean canHold = ranges.canHold(condition);
            boolean canFail = ranges.canFail(condition);
            for (int j = 0; j < 50; j++) {
                boolean holds = condition.holds(RandomExpressions.world(random));
                assertThat(holds ? canHold : canFail).as("%s", condition).isTrue();
            }
        }
    }

    private Condition condition(String text) {
        return ConditionLanguage.condition(text, vocabulary).value().orElseThrow();
    }

    private Quantity quantity(String text) {
        return ConditionLanguage.quantity(text, vocabulary).value().orElseThrow();
    }

    private static Meter meter(String id, int index, int min, int max) {
        return new Meter(Id.of(id), index, id, "", List.of(), min, min, max, Direction.NEITHER, List.of());
    }

    private static Vocabulary vocabulary() {
        Vocabulary.Builder builder = Vocabulary.builder();
        List.of("x", "y").forEach(name -> builder.declare(Symbol.Kind.METER, name));
        builder.declare(Symbol.Kind.FLAG, "f");
        List.of("may", "june", "july").forEach(name -> builder.declare(Symbol.Kind.TURN, name));
        builder.declare(Symbol.Kind.EVENT, "e");
        builder.declare(Symbol.Kind.OPTION, "o");
        return builder.build();
    }

    /** Expressions over the names of this test, and worlds within its ranges. */
    private static final class RandomExpressions {

        private static final List<String> SIGNS = List.of("<", "<=", ">", ">=", "==", "!=");

        static String condition(Random random, int depth) {
            return switch (depth == 0 ? random.nextInt(4) : random.nextInt(8)) {
                case 0 -> "f";
                case 1 -> random.nextBoolean() ? "happened(e)" : "chose(o)";
                case 2, 3 ->
                    quantity(random, 2) + " " + SIGNS.get(random.nextInt(SIGNS.size())) + " " + quantity(random, 1);
                case 4 -> "not (" + condition(random, depth - 1) + ")";
                case 5, 6 -> "(" + condition(random, depth - 1) + ") and (" + condition(random, depth - 1) + ")";
                default -> "(" + condition(random, depth - 1) + ") or (" + condition(random, depth - 1) + ")";
            };
        }

        static String quantity(Random random, int depth) {
            if (depth == 0 || random.nextInt(3) == 0) {
                return List.of("x", "y", "turn", "june", Integer.toString(random.nextInt(130) - 20))
                        .get(random.nextInt(5));
            }
            String left = quantity(random, depth - 1);
            String right = quantity(random, depth - 1);
            return switch (random.nextInt(7)) {
                case 0 -> "(" + left + " + " + right + ")";
                case 1 -> "(" + left + " - (" + right + "))";
                case 2 -> "(" + left + " * (" + right + "))";
                case 3 -> right.equals("0") ? left : "(" + left + " / (" + right + " + 0))";
                case 4 -> "min(" + left + ", " + right + ")";
                case 5 -> "max(" + left + ", " + right + ")";
                default -> "abs(" + left + ")";
            };
        }

        static World world(Random random) {
            int x = random.nextInt(101);
            int y = random.nextInt(21) - 10;
            boolean[] facts = {random.nextBoolean(), random.nextBoolean(), random.nextBoolean()};
            int turn = random.nextInt(3);
            return new World() {
                @Override
                public int meter(int index) {
                    return index == 0 ? x : y;
                }

                @Override
                public boolean flag(int index) {
                    return facts[0];
                }

                @Override
                public boolean happened(int event) {
                    return facts[1];
                }

                @Override
                public boolean chose(int option) {
                    return facts[2];
                }

                @Override
                public int turn() {
                    return turn;
                }
            };
        }
    }
}
