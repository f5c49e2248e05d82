package demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final String WORLD = """
            demarche: 1
            id: test
            title: Test
            summary: A test.
            actors:
              pyongyang: {name: Pyongyang, also: [Kim, Kim Jong Un, the North, 북한, 朝鲜, 金]}
              seoul: {name: Seoul, also: [Korea, 서울, ソウル]}
            glossary:
              talks: {term: 2+2 talks, text: Two ministers from each side.}
              ally: {term: treaty ally, also: [treaty allies, ally], text: Bound by a treaty.}
              people: {term: people’s army, text: The army.}
              leader: {term: 金正恩, text: A name.}
            seats: {seoul: {role: You advise Seoul.}}
            turns: [{id: one, date: Today, title: One}]
            endings: [{id: end, title: End, text: The end.}]
            """;

    private final Lexicon lexicon = new Lexicon(Scenarios.of(WORLD));

    /** What is found, as the text that names it and the id of what is named. */
    private List<String> found(String text) {
        return lexicon.in(text).stream()
                .map(mention -> text.substring(mention.start(), mention.end()) + "="
                        + mention.subject().id())
                .toList();
    }

    @Test
    void findsEachNameWhereItStandsAsAWord() {
        assertThat(found("Seoul asks Pyongyang, and Kim’s brother answers."))
                .containsExactly("Seoul=seoul", "Pyongyang=pyongyang", "Kim=pyongyang");
        assertThat(found("Kimchi, Seoulite, an Alkim")).isEmpty();
    }

    @Test
    void takesTheLongestOfTheNamesThatBeginAtOnePlace() {
        assertThat(found("Kim Jong Un")).containsExactly("Kim Jong Un=pyongyang");
        assertThat(found("Kim Jong Unlikely")).containsExactly("Kim=pyongyang");
        assertThat(found("a treaty ally of the North")).containsExactly("treaty ally=ally", "the North=pyongyang");
    }

    @Test
    void allowsACapitalAtTheBeginningOnly() {
        assertThat(found("Treaty allies meet. The North watches."))
                .containsExactly("Treaty allies=ally", "The North=pyongyang");
        assertThat(found("seoul, TREATY ALLY, the north")).isEmpty();
    }

    @Test
    void findsNamesThatAreNotOnlyLetters() {
        assertThat(found("After the 2+2 talks, nothing.")).containsExactly("2+2 talks=talks");
        assertThat(found("12+2 talks")).isEmpty();
    }

    @Test
    void findsANameAcrossALineBreakAndWithEitherApostrophe() {
        assertThat(found("the\nNorth")).containsExactly("the\nNorth=pyongyang");
        assertThat(found("the people's army")).containsExactly("people's army=people");
    }

    @Nested
    class InScriptsWithoutSpaces {

        @Test
        void needsNoBoundary() {
            assertThat(found("访问朝鲜之后")).containsExactly("朝鲜=pyongyang");
            assertThat(found("昨日ソウルで")).containsExactly("ソウル=seoul");
            assertThat(found("与金正恩会谈，金氏")).containsExactly("金正恩=leader", "金=pyongyang");
        }

        @Test
        void aKoreanNameMayHaveAParticleAfterItButNoLetterBeforeIt() {
            assertThat(found("북한은 서울에서")).containsExactly("북한=pyongyang", "서울=seoul");
            assertThat(found("탈북한")).isEmpty();
        }
    }
}
