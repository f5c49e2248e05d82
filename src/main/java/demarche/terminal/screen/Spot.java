package demarche.terminal.screen;

/**
 * Where on a sheet something stands that can be selected.
 *
 * @param item its place among what can be selected, from 0
 * @param line its first line
 * @param lines how many it takes
 * @param column its first column
 * @param columns how many it takes
 */
record Spot(int item, int line, int lines, int column, int columns) {

    /** A spot from side to side. */
    static Spot across(int item, int line, int lines) {
        return new Spot(item, line, lines, 0, Integer.MAX_VALUE);
    }

    boolean holds(int atLine, int atColumn) {
        return atLine >= line && atLine - line < lines && atColumn >= column && atColumn - column < columns;
    }
}
