package demarche.scenario.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The condition language")
class ConditionLanguageTest {

    private static final Vocabulary NAMES = names();

    /** Turn 1; tension 40, beijing-pyongyang 62; the pact in force; the test happened; "deepen" chosen. */
    private static final World WORLD = new World() {
        @Override
        public int meter(int index) {
            return index == 0 ? 40 : 62;
        }

        @Override
        public boolean flag(int index) {
            return index == 0;
        }

        @Override
        public boolean happened(int event) {
            return event == 0;
        }

        @Override
        public boolean chose(int option) {
            return option == 0;
        }

        @Override
        public int turn() {
            return 1;
        }
    };

    private static Vocabulary names() {
        Vocabulary.Builder names = Vocabulary.builder();
        names.declare(Symbol.Kind.METER, "tension");
        names.declare(Symbol.Kind.METER, "beijing-pyongyang");
        names.declare(Symbol.Kind.FLAG, "pact-in-force");
        names.declare(Symbol.Kind.FLAG, "釜山-talks");
        names.declare(Symbol.Kind.TURN, "june-2024");
        names.declare(Symbol.Kind.TURN, "july-2024");
        names.declare(Symbol.Kind.EVENT, "missile-test");
        names.declare(Symbol.Kind.EVENT, "truce");
        names.declare(Symbol.Kind.OPTION, "deepen");
        names.declare(Symbol.Kind.OPTION, "refuse");
        return names.build();
    }

    @Nested
    @DisplayName("evaluates")
    class Evaluates {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        tension < 41                                     | true
                        tension < 40                                     | false
                        tension <= 40 and tension >= 40                  | true
                        tension == 40 or pact-in-force                   | true
                        tension != 40                                    | false
                        pact-in-force                                    | true
                        not pact-in-force                                | false
                        釜山-talks                                         | false
                        happened(missile-test) and not happened(truce)   | true
                        chose(deepen) and not chose(refuse)              | true
                        turn >= july-2024                                | true
                        turn < july-2024                                 | false
                        turn == june-2024                                | false
                        """)
        void conditions(String text, boolean holds) {
            assertThat(condition(text).holds(WORLD)).isEqualTo(holds);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        7 / 2                          | 3
                        -7 / 2                         | -3
                        2 + 3 * 4                      | 14
                        (2 + 3) * 4                    | 20
                        20 - 5 - 5                     | 10
                        20 / 2 / 5                     | 2
                        20 / (2 * 5)                   | 2
                        -tension                       | -40
                        - (tension - 50) / 4           | 2
                        min(tension, 30, 50)           | 30
                        max(tension, beijing-pyongyang)| 62
                        abs(tension - 50)              | 10
                        tension / (tension - 40)       | 0
                        1000000 * 1000000              | 2147483647
                        """)
        void numbers(String text, int value) {
            assertThat(quantity(text).value(WORLD)).isEqualTo(value);
        }

        @Test
        void notBeforeAndBeforeOr() {
            assertThat(condition("not pact-in-force and pact-in-force or pact-in-force")
                            .holds(WORLD))
                    .isTrue();
            assertThat(condition("not (pact-in-force and pact-in-force or pact-in-force)")
                            .holds(WORLD))
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("explains")
    class Explains {

        @Test
        void aComparisonWithItsValues() {
            Explanation explanation = condition("tension + 10 > 55").explain(WORLD);
            assertThat(explanation.holds()).isFalse();
            assertThat(explanation.values()).containsExactly(50, 55);
        }

        @Test
        void aJoinedConditionPartByPart() {
            Explanation explanation = condition("tension > 55 or pact-in-force").explain(WORLD);
            assertThat(explanation.holds()).isTrue();
            assertThat(explanation.parts()).extracting(Explanation::holds).containsExactly(false, true);
        }
    }

    @Nested
    @DisplayName("reports")
    class Reports {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        tensoin > 4                    | UNKNOWN_NAME         | tensoin            | 0
                        not foo and bar                | UNKNOWN_NAME         | foo                | 4
                        tension-10 > 5                 | MINUS_WITHOUT_SPACES | tension-10         | 0
                        happened(deepen)               | UNKNOWN_EVENT        | deepen             | 9
                        chose(missile-test)            | UNKNOWN_OPTION       | missile-test       | 6
                        count(tension) > 1             | UNKNOWN_FUNCTION     | count              | 0
                        min(tension) > 1               | WRONG_ARGUMENTS      | min(tension)       | 0
                        happened()                     | WRONG_ARGUMENTS      | happened()         | 0
                        tension                        | NUMBER_NOT_CONDITION | tension            | 0
                        tension + 4                    | NUMBER_NOT_CONDITION | tension + 4        | 0
                        pact-in-force > 3              | CONDITION_NOT_NUMBER | pact-in-force      | 0
                        tension > (pact-in-force)      | CONDITION_NOT_NUMBER | pact-in-force      | 11
                        tension > happened(truce)      | CONDITION_NOT_NUMBER | happened(truce)    | 10
                        10 < tension < 60              | CHAINED_COMPARISON   | 10 < tension < 60  | 0
                        tension = 5                    | FOREIGN_OPERATOR     | =                  | 8
                        pact-in-force && tension > 5   | FOREIGN_OPERATOR     | &&                 | 14
                        tension ≥ 5                    | FOREIGN_OPERATOR     | ≥                  | 8
                        tension > 0.5                  | NOT_WHOLE            | 0.5                | 10
                        tension > 10000000             | NUMBER_TOO_LARGE     | 10000000           | 10
                        tension > 4 $                  | STRAY_CHARACTER      | $                  | 12
                        tension > 4 4                  | UNEXPECTED           | 4                  | 12
                        tension / 0 > 4                | DIVISION_BY_ZERO     | 0                  | 10
                        """)
        void theMistakeAndItsPlace(String text, Problem.Kind kind, String written, int start) {
            Problem problem = problems(text).get(0);
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.written()).isEqualTo(written);
            assertThat(problem.span().start()).isEqualTo(start);
        }

        @ParameterizedTest
        @ValueSource(strings = {"tension >", "(tension > 4", "tension > 4 and", "not", "min(tension,"})
        void anUnfinishedExpressionAtItsEnd(String text) {
            Problem problem = problems(text).get(0);
            assertThat(problem.kind()).isEqualTo(Problem.Kind.UNEXPECTED);
            assertThat(problem.span().start()).isEqualTo(text.length());
            assertThat(problem.expected()).isNotEmpty();
        }

        @Test
        void everyUnknownNameAtOnce() {
            assertThat(problems("foo > 3 and bar or happened(baz)"))
                    .extracting(Problem::written)
                    .containsExactly("foo", "bar", "baz");
        }

        @Test
        void theMendedFormOfAChainedComparison() {
            assertThat(problems("30 <= tension < 60").get(0).expected())
                    .containsExactly("30 <= tension and tension < 60");
        }

        @Test
        void anEmptyExpression() {
            assertThat(problems("  ").get(0).kind()).isEqualTo(Problem.Kind.EMPTY);
        }

        @Test
        void nestingWithoutEndInsteadOfFailing() {
            assertThat(problems("(".repeat(900)).get(0).kind()).isEqualTo(Problem.Kind.TOO_DEEP);
            assertThat(problems("not ".repeat(200) + "pact-in-force").get(0).kind())
                    .isEqualTo(Problem.Kind.TOO_DEEP);
            assertThat(problems("tension > " + "-".repeat(900)).get(0).kind()).isEqualTo(Problem.Kind.TOO_DEEP);
            assertThat(problems("tension > 1 and ".repeat(100)).get(0).kind()).isEqualTo(Problem.Kind.TOO_LONG);
        }

        @Test
        void somethingOfAnyTextWithoutEverFailing() {
            String alphabet = "tension pact-in-force()<>=!&|+-*/,0123456789 and or not min happened $é釜\u0301";
            Random random = new Random(1);
            for (int i = 0; i < 20_000; i++) {
                StringBuilder text = new StringBuilder();
                int length = random.nextInt(30);
                for (int j = 0; j < length; j++) {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                Compiled<Condition> compiled = ConditionLanguage.condition(text.toString(), NAMES);
                assertThat(compiled.value().isPresent())
                        .isEqualTo(compiled.problems().isEmpty());
                for (Problem problem : compiled.problems()) {
                    assertThat(problem.span().end()).isBetween(problem.span().start(), text.length());
                }
            }
        }
    }

    @Nested
    @DisplayName("prints")
    class Prints {

        @Test
        void everyConditionSoThatItReadsBackTheSame() {
            Random random = new Random(2);
            for (int i = 0; i < 2_000; i++) {
                Condition condition = randomCondition(random, 3);
                assertThat(condition(condition.toString())).isEqualTo(condition);
            }
        }

        private Condition randomCondition(Random random, int depth) {
            int kind = random.nextInt(depth == 0 ? 4 : 7);
            return switch (kind) {
                case 0 -> new Condition.Raised(new Symbol(Symbol.Kind.FLAG, "pact-in-force", 0));
                case 1 -> new Condition.Happened(new Symbol(Symbol.Kind.EVENT, "truce", 1));
                case 2, 3 ->
                    new Condition.Compared(
                            randomQuantity(random, depth),
                            any(random, Comparison.values()),
                            randomQuantity(random, depth));
                case 4 -> new Condition.Not(randomCondition(random, depth - 1));
                default ->
                    new Condition.Joined(
                            kind == 5, List.of(randomCondition(random, depth - 1), randomCondition(random, depth - 1)));
            };
        }

        private Quantity randomQuantity(Random random, int depth) {
            return switch (random.nextInt(depth == 0 ? 3 : 7)) {
                case 0 -> new Quantity.Literal(random.nextInt(200) - 100);
                case 1 -> new Quantity.TurnNow();
                case 2 -> new Quantity.MeterValue(new Symbol(Symbol.Kind.METER, "beijing-pyongyang", 1));
                case 3 -> new Quantity.Negated(new Quantity.MeterValue(new Symbol(Symbol.Kind.METER, "tension", 0)));
                case 4 -> new Quantity.Absolute(randomQuantity(random, depth - 1));
                case 5 ->
                    new Quantity.Extreme(
                            random.nextBoolean(),
                            List.of(randomQuantity(random, depth - 1), randomQuantity(random, depth - 1)));
                default ->
                    new Quantity.Calculated(
                            randomQuantity(random, depth - 1),
                            any(random, Arithmetic.values()),
                            randomQuantity(random, depth - 1));
            };
        }
    }

    private static <T> T any(Random random, T[] things) {
        return things[random.nextInt(things.length)];
    }

    private static Condition condition(String text) {
        return ConditionLanguage.condition(text, NAMES).value().orElseThrow();
    }

    private static Quantity quantity(String text) {
        return ConditionLanguage.quantity(text, NAMES).value().orElseThrow();
    }

    private static List<Problem> problems(String text) {
        return ConditionLanguage.condition(text, NAMES).problems();
    }
}
