package demarche.authoring;

import demarche.authoring.translation.TextTree;
import demarche.authoring.translation.TextUnit;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Scalar;
import java.util.List;

/**
 * The texts of a scenario that can be translated.
 *
 * @param id the scenario's id
 * @param language the language of the texts, as a BCP 47 tag
 * @param units in the order of the story
 */
public record ScenarioTexts(String id, String language, List<TextUnit> units) {

    public ScenarioTexts {
        units = List.copyOf(units);
    }

    static ScenarioTexts of(Mapping root) {
        String language = text(root, "language");
        return new ScenarioTexts(text(root, "id"), language.isEmpty() ? "en" : language, TextTree.units(root));
    }

    private static String text(Mapping root, String key) {
        return root.get(key).orElse(null) instanceof Scalar scalar
                ? scalar.text().strip()
                : "";
    }
}
