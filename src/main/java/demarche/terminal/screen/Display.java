package demarche.terminal.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import demarche.terminal.view.Line;
import java.io.IOException;

/** Shows frames on a terminal: only what has changed is written. */
final class Display {

    private final Terminal terminal;
    private final TerminalScreen screen;

    /** Switches the terminal to its other screen, without a cursor. */
    Display(Terminal terminal) throws IOException {
        this.terminal = terminal;
        screen = new TerminalScreen(terminal);
        screen.setCursorPosition(null);
        screen.startScreen();
    }

    /** The size now. */
    Size size() throws IOException {
        TerminalSize size = terminal.getTerminalSize();
        screen.doResizeIfNecessary();
        return new Size(size.getColumns(), size.getRows());
    }

    void show(Frame frame, Cells cells) throws IOException {
        boolean misjudged = false;
        for (int row = 0; row < frame.size().rows(); row++) {
            Line line = row < frame.lines().size() ? frame.lines().get(row) : Line.BLANK;
            misjudged |= show(cells, line, row, frame.size().columns());
        }
        screen.refresh(misjudged ? RefreshType.COMPLETE : RefreshType.AUTOMATIC);
    }

    /** Draws all of it anew, whatever is on the terminal. */
    void redraw() throws IOException {
        screen.refresh(RefreshType.COMPLETE);
    }

    private boolean show(Cells cells, Line line, int row, int columns) {
        boolean misjudged = false;
        int column = 0;
        for (Cells.Cell cell : cells.of(line)) {
            if (column + cell.width() <= columns) {
                screen.setCharacter(column, row, cell.character());
                if (cell.isMisjudged()) {
                    misjudged = true;
                    screen.setCharacter(column + 1, row, cells.blank());
                }
            }
            column += cell.width();
        }
        for (; column < columns; column++) {
            screen.setCharacter(column, row, cells.blank());
        }
        return misjudged;
    }
}
