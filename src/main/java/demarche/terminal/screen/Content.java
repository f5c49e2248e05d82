package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import java.util.List;

/** A text to read, whatever the width. */
@FunctionalInterface
interface Content {

    List<Line> lines(Phrases phrases, int columns);
}
