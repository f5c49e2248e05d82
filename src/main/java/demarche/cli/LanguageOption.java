package demarche.cli;

import demarche.terminal.screen.Preference;
import demarche.terminal.screen.Settings;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language that a command speaks. */
final class LanguageOption {

    /** The variable that names it where the option does not. */
    static final String VARIABLE = "DEMARCHE_LANG";

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = Tag.class,
            description = "The language: en, zh, ja or ko; English where the program has no words in it."
                    + " Default: DEMARCHE_LANG, what is set in the game (key o), or the locale.")
    private Optional<Locale> language = Optional.empty();

    /** The language that was asked for, else that of the surroundings. */
    Locale of(Surroundings surroundings) {
        return language.orElseGet(surroundings::language);
    }

    /** The settings, but for what was asked for this time. */
    Settings over(Settings settings) {
        return language.map(Locale::getLanguage)
                .filter(Preference.LANGUAGE.choices()::contains)
                .map(tag -> settings.with(Preference.LANGUAGE, tag))
                .orElse(settings);
    }

    /** Whether the terminal is to be trusted with the letters of ASCII only: not if a language was asked for. */
    boolean isAsciiOnly(Surroundings surroundings) {
        return surroundings.isAsciiOnly()
                && language.or(surroundings::languageAsked)
                        .or(surroundings::languageSet)
                        .filter(locale -> !locale.getLanguage().equals("en"))
                        .isEmpty();
    }

    /** Reads a language as people write it: "ja", "zh-CN", "ko_KR". */
    static final class Tag implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String written) {
            try {
                Locale locale = new Locale.Builder()
                        .setLanguageTag(written.replace('_', '-'))
                        .build();
                if (!locale.getLanguage().isEmpty()) {
                    return locale;
                }
            } catch (IllformedLocaleException notOne) {
                // Then it is said below.
            }
            throw new TypeConversionException(written + " is not a language. Give one such as en, zh, ja or ko");
        }
    }
}
