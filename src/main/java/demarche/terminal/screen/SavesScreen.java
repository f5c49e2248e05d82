package demarche.terminal.screen;

import demarche.saves.SaveEntry;
import demarche.saves.SaveProblem;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.SaveTitles;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * All saved games.
 *
 * @param saves newest first; at least one
 * @param selected the place of the selected one, from 0
 */
record SavesScreen(List<SaveEntry> saves, int selected) implements ScreenState {

    SavesScreen {
        saves = List.copyOf(saves);
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.SAVES;
    }

    @Override
    public Place place() {
        return Place.START;
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(phrases.get("title.saves"), Role.HEADING));
        lines.add(Line.BLANK);
        int from = 0;
        int to = 0;
        List<Spot> spots = new ArrayList<>();
        SaveTitles titles = SaveTitles.of(saves);
        for (int i = 0; i < saves.size(); i++) {
            boolean isSelected = i == selected;
            from = isSelected ? lines.size() : from;
            int first = lines.size();
            Line line = Line.of(isSelected ? "▸ " : "  ", Role.KEY)
                    .and(SaveRow.words(saves.get(i), titles, phrases), isSelected ? Role.EMPHASIS : Role.PLAIN);
            lines.addAll(Wrapping.lines(line, columns, 4));
            if (isSelected) {
                lines.addAll(details(saves.get(i), columns));
                to = lines.size();
            }
            spots.add(Spot.across(i, first, lines.size() - first));
        }
        return new Sheet(lines, from, to, spots);
    }

    @Override
    public ScreenState selecting(int item) {
        return new SavesScreen(saves, item);
    }

    private static List<Line> details(SaveEntry save, int columns) {
        String words = save.problem()
                .map(SaveProblem::message)
                .orElse(save.file().getFileName().toString());
        return Wrapping.lines(Line.of(words, Role.DIM), columns - 4, 0).stream()
                .map(line -> line.indented(4))
                .toList();
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of(
                new Hint("Enter", phrases.get("hint.open")),
                new Hint("↑↓", phrases.get("hint.choose")),
                new Hint("Esc", phrases.get("hint.back")));
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END ->
                moves.become(new SavesScreen(saves, moves.viewport().selected(selected, saves.size(), press.key())));
            case ENTER -> moves.goTo(play -> play.resume(saves.get(selected).file()));
            default -> {}
        }
    }
}
