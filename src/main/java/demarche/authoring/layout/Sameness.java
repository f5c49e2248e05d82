package demarche.authoring.layout;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.layout.Remarks.Remark;
import demarche.authoring.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Whether two texts say the same and hold the same comments in the same order, however they are laid out. */
final class Sameness {

    private Sameness() {}

    static boolean of(String one, String other) {
        return of(one, other, UnaryOperator.identity());
    }

    /**
     * The same where differences of spelling do not count.
     *
     * @param spelt makes one text of all that are to count as the same
     */
    static boolean of(String one, String other, UnaryOperator<String> spelt) {
        try {
            return said(one, spelt).equals(said(other, spelt)) && remarks(one).equals(remarks(other));
        } catch (YamlEngineException unreadable) {
            return false;
        }
    }

    private static List<String> remarks(String text) {
        LoadSettings settings = PieceReader.settings(text);
        return Remarks.in(text.codePoints().toArray(), text, settings).stream()
                .map(Remark::text)
                .toList();
    }

    private static List<String> said(String text, UnaryOperator<String> spelt) {
        List<String> said = new ArrayList<>();
        for (Event event : new Parse(PieceReader.settings(text)).parseString(text)) {
            String anchor = event instanceof NodeEvent node
                    ? node.getAnchor().map(name -> "&" + name.getValue()).orElse("")
                    : "";
            if (event instanceof ScalarEvent scalar) {
                said.add(scalar(scalar) + anchor + "=" + spelt.apply(scalar.getValue()));
            } else if (event instanceof AliasEvent alias) {
                said.add("*" + alias.getAlias().getValue());
            } else if (event instanceof CollectionStartEvent
                    || event.getEventId().name().endsWith("End")) {
                said.add(event.getEventId() + anchor);
            }
        }
        return said;
    }

    /** What a scalar's style says of its value: whether it is a number or a text, and whether its line breaks count. */
    private static String scalar(ScalarEvent scalar) {
        boolean isLiteral = scalar.getScalarStyle() == ScalarStyle.LITERAL;
        Scalar.Style style = scalar.isPlain() ? Scalar.Style.PLAIN : Scalar.Style.DOUBLE_QUOTED;
        return (isLiteral ? "literal " : "") + new Scalar(scalar.getValue(), style, Place.START).kind();
    }
}
