package demarche.editor;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * An id as it stands somewhere in the file.
 *
 * @param id of a fact, with its source before it: {@code article#F01}
 * @param place of the id alone; of a fact, of what follows the sign
 * @param declared what the id is given to, where it is declared here; null where it is only referred to
 */
record Mention(Kind kind, String id, Place place, @Nullable Node declared) {

    boolean declares() {
        return declared != null;
    }

    /** Whether another mention is of the same thing. */
    boolean isOf(Mention other) {
        return kind == other.kind && id.equals(other.id);
    }

    /** Whether a position lies in it, its end included; counted like {@link Place}. */
    boolean covers(int line, int column) {
        return place.line() == line && place.column() <= column && column <= place.endColumn();
    }
}
