package demarche.terminal.screen;

import demarche.terminal.view.Phrases;

/** A screen that is drawn for the room there is, however wide, and of which no part lies out of sight. */
interface Drawing extends ScreenState {

    @Override
    default Place place() {
        return Place.START;
    }

    @Override
    default boolean isWide(Size size) {
        return true;
    }

    /** What is drawn stands for meters, one of which is always selected. */
    @Override
    default boolean asksWhyItself() {
        return true;
    }

    @Override
    default Sheet sheet(Phrases phrases, int columns) {
        return sheet(phrases, new Viewport(columns, Size.USUAL.rows()));
    }

    @Override
    Sheet sheet(Phrases phrases, Viewport viewport);
}
