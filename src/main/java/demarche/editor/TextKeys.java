package demarche.editor;

import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the keys of translated texts change where an id of their scenario does. */
final class TextKeys {

    private TextKeys() {}

    /**
     * What has to change in a translation.
     *
     * @param translation its tree
     * @param mention an id of its scenario, by any name but that of a seat
     * @param name what it is called from now on
     */
    static List<Edit> edits(Mapping translation, Mention mention, String name) {
        String before = beginning(mention.kind(), mention.id());
        String after = beginning(mention.kind(), renamed(mention, name));
        List<Edit> edits = new ArrayList<>();
        Optional<Mapping> texts =
                translation.get("texts").filter(Mapping.class::isInstance).map(Mapping.class::cast);
        for (Mapping.Entry entry : texts.map(Mapping::entries).orElse(List.of())) {
            Scalar key = entry.key();
            if (key.text().equals(before) || key.text().startsWith(before + ".")) {
                String written = after + key.text().substring(before.length());
                edits.add(Edit.replace(key.place(), key.style() == Scalar.Style.PLAIN ? written : '"' + written + '"'));
            }
        }
        return edits;
    }

    private static String renamed(Mention mention, String name) {
        return mention.kind() == Kind.FACT
                ? mention.id().substring(0, mention.id().indexOf('#') + 1) + name
                : name;
    }

    /** With what the keys of the texts begin that stand under an id. */
    private static String beginning(Kind kind, String id) {
        return switch (kind) {
            case ACTOR -> "actors." + id;
            case METER -> "meters." + id;
            case FLAG -> "flags." + id;
            case TURN -> "turns." + id;
            case EVENT -> "events." + id;
            case OPTION -> "options." + id;
            case DRIFT -> "drift." + id;
            case ENDING -> "endings." + id;
            case SOURCE -> "sources." + id;
            case FACT -> "sources." + id.replace("#", ".facts.");
            case TERM -> "glossary." + id;
        };
    }
}
