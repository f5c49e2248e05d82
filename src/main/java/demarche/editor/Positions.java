package demarche.editor;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.SourceText;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** From our lines and columns, counted from 1 in code points, to the protocol's, from 0 in UTF-16 units, and back. */
final class Positions {

    private final SourceText source;

    Positions(SourceText source) {
        this.source = source;
    }

    Range range(Place place) {
        return new Range(position(place.line(), place.column()), position(place.line(), place.endColumn()));
    }

    Range range(Edit edit) {
        return new Range(position(edit.line(), edit.column()), position(edit.line(), edit.endColumn()));
    }

    private Position position(int line, int column) {
        String text = line(line);
        int columns = Math.min(column - 1, text.codePointCount(0, text.length()));
        return new Position(line - 1, text.offsetByCodePoints(0, columns));
    }

    /** Our column of a position. */
    int column(Position position) {
        return beginning(position).codePointCount(0, beginning(position).length()) + 1;
    }

    /** The line up to a position. */
    String beginning(Position position) {
        String text = line(position.getLine() + 1);
        return text.substring(0, Math.min(position.getCharacter(), text.length()));
    }

    private String line(int number) {
        return number <= source.lines().size() ? source.line(number) : "";
    }
}
