package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wrapping")
class WrappingTest {

    @Nested
    class OfWords {

        @Test
        void breaksAtSpacesAndDropsThem() {
            assertThat(Wrapping.lines("one two three", 7)).containsExactly("one two", "three");
            assertThat(Wrapping.lines("one  two   three", 8)).containsExactly("one  two", "three");
        }

        @Test
        void keepsWhatFits() {
            assertThat(Wrapping.lines("one two", 7)).containsExactly("one two");
            assertThat(Wrapping.lines("", 7)).containsExactly("");
        }

        @Test
        void keepsLineBreaksAndEmptyLines() {
            assertThat(Wrapping.lines("one\n\ntwo", 7)).containsExactly("one", "", "two");
        }

        @Test
        void keepsTheIndentationOfTheFirstLine() {
            assertThat(Wrapping.lines("  one two", 6)).containsExactly("  one", "two");
        }

        @Test
        void cutsAWordOnlyWhereItFitsNowhere() {
            assertThat(Wrapping.lines("an internationalisation", 8))
                    .containsExactly("an", "internat", "ionalisa", "tion");
        }

        @Test
        void keepsPunctuationWithItsWord() {
            assertThat(Wrapping.lines("he said “yes”, twice", 13)).containsExactly("he said", "“yes”, twice");
        }

        @Test
        void leavesOutWhatATerminalWouldObey() {
            assertThat(Wrapping.lines("calm\u001b[31m\tnow\u0007", 20)).containsExactly("calm[31m now");
        }

        @Test
        void doesNotBreakAtANoBreakSpace() {
            assertThat(Wrapping.lines("about 40\u00a0minutes", 12)).containsExactly("about", "40\u00a0minutes");
        }

        @Test
        void mayBreakAfterADashWithoutSpaces() {
            assertThat(Wrapping.lines("calm—then fire", 9)).containsExactly("calm—then", "fire");
            assertThat(Wrapping.lines("calm—then fire", 7)).containsExactly("calm—", "then", "fire");
        }
    }

    @Nested
    class OfChineseAndJapanese {

        @Test
        void breaksBetweenCharacters() {
            assertThat(Wrapping.lines("北京警惕地注视", 6)).containsExactly("北京警", "惕地注", "视");
        }

        @Test
        void keepsAMarkInBracketsWhole() {
            assertThat(Wrapping.lines("北京は動く[想定]。", 14)).containsExactly("北京は動く", "[想定]。");
            assertThat(Wrapping.lines("北京は動く[F31]。", 13)).containsExactly("北京は動く", "[F31]。");
        }

        @Test
        void beginsNoLineWithAClosingMark() {
            assertThat(Wrapping.lines("北京警惕。注视", 8)).containsExactly("北京警", "惕。注视");
            assertThat(Wrapping.lines("東京は「海」、空", 8)).containsExactly("東京は", "「海」、", "空");
            assertThat(Wrapping.lines("データ", 2)).containsExactly("デ", "ー", "タ");
        }

        @Test
        void endsNoLineWithAnOpeningMark() {
            assertThat(Wrapping.lines("東京は「海」だ", 8)).containsExactly("東京は", "「海」だ");
        }

        @Test
        void doesNotBreakWithinAForeignWord() {
            assertThat(Wrapping.lines("北京とNATOの話", 8)).containsExactly("北京と", "NATOの話");
        }
    }

    @Nested
    class OfKorean {

        @Test
        void breaksBetweenWords() {
            assertThat(Wrapping.lines("서울과 평양의 긴장", 13)).containsExactly("서울과 평양의", "긴장");
            assertThat(Wrapping.lines("서울과 평양의", 8)).containsExactly("서울과", "평양의");
        }
    }

    @Nested
    class OfStyledLines {

        private final Line line =
                Line.of("For", Role.DIM).and(" a ").and("good", Role.EMPHASIS).and(" reason");

        @Test
        void keepsRoles() {
            List<Line> lines = Wrapping.lines(line, 10, 0);
            assertThat(lines).extracting(Line::text).containsExactly("For a good", "reason");
            assertThat(lines.get(0).spans())
                    .containsExactly(
                            new Span("For", Role.DIM), new Span(" a ", Role.PLAIN), new Span("good", Role.EMPHASIS));
        }

        @Test
        void hangsTheLinesAfterTheFirst() {
            assertThat(Wrapping.lines(line, 9, 2))
                    .extracting(Line::text)
                    .containsExactly("For a", "  good", "  reason");
        }

        @Test
        void breaksNoWordWhereOnlyTheRoleChanges() {
            Line word = Line.of("12", Role.KEY).and("34", Role.PLAIN);
            assertThat(Wrapping.lines(Line.of("a ").and(word), 5, 0))
                    .extracting(Line::text)
                    .containsExactly("a", "1234");
        }
    }

    /** On any text: no line too wide, and nothing lost but spaces. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 20, 72})
    void losesNothingButSpaces(int columns) {
        Random random = new Random(columns);
        String letters = "ab é한국。、「」北京データー“”—.,( )   \n";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<String> lines = Wrapping.lines(text.toString(), columns);
            assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(columns));
            assertThat(String.join("", lines).replaceAll("\\s", ""))
                    .isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }
}
