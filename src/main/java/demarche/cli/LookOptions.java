package demarche.cli;

import demarche.terminal.screen.Preference;
import demarche.terminal.screen.Settings;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the screens look in this game, whatever the settings say. */
final class LookOptions {

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = OfTheme.class,
            description = "The colours of the screens: auto, dark, light, high-contrast, colour-blind, or own for"
                    + " those of the terminal. Default: what is set in the game (key o), else auto.")
    private Optional<String> theme = Optional.empty();

    @Option(
            names = {"--no-color", "--no-colour"},
            description = "Show no colours, as with the variable NO_COLOR.")
    private boolean colourless;

    /** The settings, but for what was asked for this time. */
    Settings over(Settings settings) {
        Settings themed =
                theme.map(word -> settings.with(Preference.THEME, word)).orElse(settings);
        return colourless ? themed.with(Preference.COLOURS, "none") : themed;
    }

    /** Reads a theme, in American spelling too. */
    static final class OfTheme implements ITypeConverter<String> {
        @Override
        public String convert(String written) {
            String word = written.toLowerCase(Locale.ROOT).replace("color", "colour");
            if (!Preference.THEME.choices().contains(word)) {
                throw new TypeConversionException("there is no theme " + written + "; there are "
                        + String.join(", ", Preference.THEME.choices()));
            }
            return word;
        }
    }
}
