package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.TextWidth;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Everything that can be done on the screen one comes from, by name; typing leaves what has the words in its name.
 *
 * @param actions all of them
 * @param typed what has been typed
 * @param selected the place of the selected one among those that are left, from 0
 */
record CommandsScreen(List<Action> actions, String typed, int selected) implements ScreenState {

    /** What stands before the selected one. */
    private static final String MARK = "▸ ";

    /**
     * Something that can be done.
     *
     * @param cap what stands on its key
     * @param press the key
     */
    record Action(String cap, String words, Press press) {}

    CommandsScreen {
        actions = List.copyOf(actions);
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.COMMANDS;
    }

    @Override
    public Place place() {
        return Place.START;
    }

    @Override
    public boolean takesText() {
        return true;
    }

    @Override
    public String entry(Phrases phrases, int columns) {
        return ":" + typed + "_";
    }

    /** Those whose key is what is typed, or whose names have all of its words. */
    List<Action> left() {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        List<Action> left = new ArrayList<>();
        for (Action action : actions) {
            String name = action.words().toLowerCase(Locale.ROOT);
            boolean all = List.of(words).stream().allMatch(name::contains);
            if (action.cap().equals(typed.strip())) {
                left.add(0, action);
            } else if (all) {
                left.add(action);
            }
        }
        return left;
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(phrases.get("commands.title"), Role.HEADING));
        lines.add(Line.BLANK);
        List<Action> left = left();
        if (left.isEmpty()) {
            lines.add(Line.of(phrases.get("commands.none"), Role.DIM));
        }
        int width = actions.stream()
                .mapToInt(action -> TextWidth.of(action.cap()))
                .max()
                .orElse(0);
        int from = 0;
        int to = 0;
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            boolean isSelected = i == selected;
            from = isSelected ? lines.size() : from;
            int first = lines.size();
            Line line = Line.of(isSelected ? MARK : "  ", Role.KEY)
                    .and(TextWidth.padded(left.get(i).cap(), width + 2), Role.KEY)
                    .and(left.get(i).words(), isSelected ? Role.EMPHASIS : Role.PLAIN);
            lines.addAll(Wrapping.lines(line, columns, width + 4));
            to = isSelected ? lines.size() : to;
            spots.add(Spot.across(i, first, lines.size() - first));
        }
        return new Sheet(lines, from, to, spots);
    }

    @Override
    public ScreenState selecting(int item) {
        return new CommandsScreen(actions, typed, item);
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of(
                new Hint("Enter", phrases.get("hint.do")),
                new Hint("↑↓", phrases.get("hint.choose")),
                new Hint("Esc", phrases.get("hint.back")));
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case ENTER -> {
                if (selected < left().size()) {
                    moves.perform(left().get(selected).press());
                }
            }
            case BACK -> moves.back();
            case ERASE -> {
                if (typed.isEmpty()) {
                    moves.back();
                } else {
                    type(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)), moves);
                }
            }
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> {
                if (press.typed().isEmpty()) {
                    int next = moves.viewport().selected(selected, left().size(), press.key());
                    moves.become(new CommandsScreen(actions, typed, Math.max(0, next)));
                } else {
                    type(typed + press.typed(), moves);
                }
            }
            default -> type(typed + press.typed(), moves);
        }
    }

    private void type(String next, Moves moves) {
        moves.become(new CommandsScreen(actions, next, 0));
    }
}
