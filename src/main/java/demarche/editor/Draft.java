package demarche.editor;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.yaml.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file, a scenario or a translation of one, as it stands in an editor at one moment.
 *
 * @param source its text
 * @param loading what came of reading it, with all that is wrong or doubtful
 * @param mentions the ids in it; those of the last moment at which its tree could be read where it cannot now
 */
record Draft(SourceText source, Loading loading, List<Mention> mentions) {

    Draft {
        mentions = List.copyOf(mentions);
    }

    /** Reads a text. Ids keep from the draft before where it cannot be read as YAML. */
    static Draft of(String file, String text, ScenarioLoader loader, Optional<Draft> before) {
        Loading loading = loader.load(file, text.getBytes(StandardCharsets.UTF_8));
        SourceText source = new SourceText(String.join("\n", loading.lines()));
        List<Mention> mentions = loading.tree()
                .map(root -> Mentions.of(source, root))
                .orElseGet(() -> before.map(Draft::mentions).orElse(List.of()));
        return new Draft(source, loading, mentions);
    }

    /** Reads a translation of a scenario; it has no ids of its own. */
    static Draft ofTranslation(String file, String text, String scenario, ScenarioLoader loader) {
        Loading loading = loader.translation(
                        file, text.getBytes(StandardCharsets.UTF_8), scenario.getBytes(StandardCharsets.UTF_8))
                .loading();
        return new Draft(new SourceText(String.join("\n", loading.lines())), loading, List.of());
    }

    /** Whether it can be read as YAML; where it cannot, its mentions need not stand where they say. */
    boolean isReadable() {
        return loading.tree().isPresent();
    }

    /** The text, with the ends of lines as everybody writes them. */
    String text() {
        return String.join("\n", source.lines());
    }

    /** What stands at a position, counted from 1. */
    Optional<Mention> at(int line, int column) {
        return mentions.stream().filter(mention -> mention.covers(line, column)).findFirst();
    }

    /** Where the same thing is declared. */
    Optional<Mention> declaration(Mention mention) {
        return mentions.stream()
                .filter(other -> other.declares() && other.isOf(mention))
                .findFirst();
    }

    /** Every mention of the same thing, this one included, its declaration first. */
    List<Mention> all(Mention mention) {
        return mentions.stream().filter(mention::isOf).toList();
    }

    /** What is declared of a kind. */
    List<Mention> declared(Kind kind) {
        return mentions.stream()
                .filter(mention -> mention.declares() && mention.kind() == kind)
                .toList();
    }
}
