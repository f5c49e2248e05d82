package demarche.terminal.view;

import demarche.scenario.Scenario;
import java.util.Locale;

/** The language of a scenario's texts, for whoever reads the interface in another. */
public final class TextLanguage {

    private TextLanguage() {}

    /**
     * Says that the texts are in another language than the one that was asked for, in its own name; empty where they are
     * not. A scenario of which only a part is translated counts as one in the language of the translation.
     */
    public static String notice(Scenario scenario, Phrases phrases) {
        Locale texts = Locale.forLanguageTag(scenario.heading().language());
        return phrases.speaks(texts) || texts.getLanguage().isEmpty()
                ? ""
                : phrases.get("role.language", texts.getDisplayLanguage(texts));
    }
}
