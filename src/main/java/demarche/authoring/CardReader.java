package demarche.authoring;

import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.translation.TextTree;
import demarche.authoring.translation.Translation;
import demarche.authoring.translation.TranslationReader;
import demarche.authoring.yaml.Decoder;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.SourceText;
import demarche.authoring.yaml.TreeBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cards from files. Authors write the turns after all that a card needs, as the format's page does; so only what
 * stands before them is parsed, and the rest where that was not enough.
 */
final class CardReader {

    /** In a translation, the texts of the turns follow those of all that a card shows. */
    private static final Pattern TRANSLATED_TURNS = Pattern.compile("^ +turns\\.", Pattern.MULTILINE);

    private static final Pattern TURNS = Pattern.compile("^turns:", Pattern.MULTILINE);

    private final Catalogue catalogue = new Catalogue();

    ScenarioCard read(Origin origin, byte[] bytes) {
        return read(origin, bytes, UnaryOperator.identity());
    }

    /** The card as a translation has it; where that is of no use, as it is. */
    ScenarioCard read(Origin origin, byte[] bytes, byte[] translation) {
        Findings findings = new Findings("", catalogue);
        SourceText source = new Decoder(findings).decode(translation);
        Matcher turns = TRANSLATED_TURNS.matcher(source.text());
        SourceText head = turns.find() ? new SourceText(source.text().substring(0, turns.start())) : source;
        Optional<Translation> words = tree(head, findings).map(root -> new TranslationReader(findings).read(root));
        return findings.hasErrors() || words.isEmpty()
                ? read(origin, bytes)
                : read(
                        origin,
                        bytes,
                        top -> text(top, "id").equals(words.get().scenario()) ? TextTree.with(top, words.get()) : top);
    }

    private ScenarioCard read(Origin origin, byte[] bytes, UnaryOperator<Mapping> inWords) {
        Findings findings = new Findings(origin.toString(), catalogue);
        SourceText source = new Decoder(findings).decode(bytes);
        if (findings.hasErrors()) {
            return unreadable(origin, findings);
        }
        Matcher turns = TURNS.matcher(source.text());
        Optional<ScenarioCard> fromHead = turns.find()
                ? tree(new SourceText(source.text().substring(0, turns.start())), new Findings("", catalogue))
                        .flatMap(head -> card(origin, inWords.apply(head)))
                : Optional.empty();
        return fromHead.or(() -> tree(source, findings).flatMap(whole -> card(origin, inWords.apply(whole))))
                .orElseGet(() -> unreadable(origin, findings));
    }

    private static Optional<Mapping> tree(SourceText source, Findings findings) {
        return new TreeBuilder(source, findings).build();
    }

    private static Optional<ScenarioCard> card(Origin origin, Mapping top) {
        String id = text(top, "id");
        String title = text(top, "title");
        Optional<Node> seats = top.get("seats").filter(Mapping.class::isInstance);
        if (id.isEmpty()
                || title.isEmpty()
                || seats.isEmpty()
                || top.get("actors").isEmpty()) {
            return Optional.empty();
        }
        List<String> names = ((Mapping) seats.get())
                .entries().stream().map(seat -> name(top, seat.key().text())).toList();
        String minutes = text(top, "minutes");
        return Optional.of(new ScenarioCard(
                origin,
                id,
                title,
                text(top, "summary"),
                minutes.matches("[0-9]{1,4}") ? Integer.parseInt(minutes) : 0,
                names,
                ""));
    }

    private static String name(Mapping top, String actor) {
        return top.get("actors")
                .flatMap(actors -> actors instanceof Mapping mapping ? mapping.get(actor) : Optional.empty())
                .map(found -> found instanceof Mapping mapping ? text(mapping, "name") : "")
                .filter(name -> !name.isEmpty())
                .orElse(actor);
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key)
                .filter(Scalar.class::isInstance)
                .map(scalar -> ((Scalar) scalar).text().strip())
                .orElse("");
    }

    private static ScenarioCard unreadable(Origin origin, Findings findings) {
        String problem = findings.inOrder().stream()
                .findFirst()
                .map(Diagnostic::message)
                .orElse("The file lacks what the title screen shows.");
        return ScenarioCard.unreadable(origin, problem);
    }
}
