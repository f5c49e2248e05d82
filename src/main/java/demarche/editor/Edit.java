package demarche.editor;

import demarche.authoring.diagnostic.Place;

/**
 * A change of a text.
 *
 * @param line from 1
 * @param column of the first character that goes, from 1
 * @param endColumn after the last; equal to {@code column} where something is only put in
 * @param text what comes in its place
 */
record Edit(int line, int column, int endColumn, String text) {

    static Edit replace(Place place, String text) {
        return new Edit(place.line(), place.column(), place.endColumn(), text);
    }

    static Edit insert(int line, int column, String text) {
        return new Edit(line, column, column, text);
    }
}
