package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor.ANSI;
import demarche.terminal.view.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the screens look. */
class ThemeTest {

    @Nested
    class Text {

        static Stream<Arguments> inks() {
            return Arrays.stream(Theme.values())
                    .filter(theme -> theme != Theme.OWN)
                    .flatMap(theme -> Arrays.stream(Role.values()).map(role -> Arguments.of(theme, role)));
        }

        /** The ratios that the Web Content Accessibility Guidelines ask for: 1.4.3, 1.4.6 and, of lines, 1.4.11. */
        private static double least(Theme theme, Role role) {
            if (theme == Theme.HIGH_CONTRAST) {
                return 7;
            }
            return role == Role.TRACK ? 3 : 4.5;
        }

        @ParameterizedTest
        @MethodSource("inks")
        void standsOutFromItsGround(Theme theme, Role role) {
            int ground = theme.ground().rgb();
            int ink = theme.ink(role).rgb();
            assertThat(Contrast.ratio(ink, ground)).isGreaterThanOrEqualTo(least(theme, role));
            assertThat(Contrast.ratio(indexed(ink), indexed(ground)))
                    .as("with 256 colours")
                    .isGreaterThanOrEqualTo(least(theme, role));
        }

        @ParameterizedTest
        @MethodSource("inks")
        void isNotWrittenInTheColourOfItsGroundWhereThereAreSixteen(Theme theme, Role role) {
            assertThat(theme.ink(role).ofSixteen()).isNotEqualTo(theme.ground().ofSixteen());
        }

        private static int indexed(int rgb) {
            return Depth.rgb(Depth.nearest(rgb));
        }
    }

    @Nested
    class BetterAndWorse {
        @Test
        void areToldApartByTheColourBlind() {
            int better = Theme.COLOUR_BLIND.ink(Role.GOOD).rgb();
            int worse = Theme.COLOUR_BLIND.ink(Role.BAD).rgb();
            for (double[][] eye : Contrast.DICHROMATS) {
                assertThat(Contrast.distance(better, worse, eye)).isGreaterThan(50);
            }
        }

        @Test
        void wouldNotBeInRedAndGreen() {
            int better = Theme.DARK.ink(Role.GOOD).rgb();
            int worse = Theme.DARK.ink(Role.BAD).rgb();
            assertThat(Contrast.distance(better, worse, Contrast.DICHROMATS[0])).isLessThan(50);
        }
    }

    @Test
    void itsWordsAreThoseOfTheSettings() {
        assertThat(Preference.THEME.choices())
                .containsAll(Arrays.stream(Theme.values()).map(Theme::word).toList());
        assertThat(Preference.COLOURS.choices())
                .containsAll(Arrays.stream(Depth.values()).map(Depth::word).toList());
    }

    @ParameterizedTest
    @CsvSource({"0;15, LIGHT", "0;default;7, LIGHT", "15;0, DARK", "'', DARK", "15;default, DARK", "0;1, DARK"})
    void isLightWhereTheTerminalSaysThatItIs(String colours, Theme theme) {
        assertThat(Theme.of(Map.of("COLORFGBG", colours))).isEqualTo(theme);
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, '', INDEXED",
        "xterm-256color, truecolor, TRUE",
        "screen, 24bit, TRUE",
        "xterm-direct, '', TRUE",
        "xterm, '', SIXTEEN",
        "linux, '', SIXTEEN",
        "nonesuch, '', SIXTEEN",
        "vt100, '', NONE",
        "xterm-mono, '', NONE"
    })
    void hasAsManyColoursAsTheTerminalSays(String kind, String colours, Depth depth) {
        assertThat(Depth.of(Map.of("TERM", kind, "COLORTERM", colours))).isEqualTo(depth);
        assertThat(Depth.of(Map.of("TERM", kind, "COLORTERM", colours, "NO_COLOR", "1")))
                .isEqualTo(Depth.NONE);
        assertThat(Depth.of(Map.of("TERM", kind, "COLORTERM", colours, "NO_COLOR", "")))
                .isEqualTo(depth);
    }

    @Test
    void withoutColoursNothingIsColouredButSomeIsBold() {
        for (Theme theme : Theme.values()) {
            Palette palette = new Palette(theme, Depth.NONE);
            assertThat(palette.ground()).isEqualTo(ANSI.DEFAULT);
            assertThat(Role.values()).allMatch(role -> palette.colour(role).equals(ANSI.DEFAULT));
            assertThat(palette.marks(Role.EMPHASIS)).isNotEmpty();
        }
    }
}
