package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Contents;
import demarche.terminal.view.DecisionView;
import demarche.terminal.view.DecisionView.OptionCard;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.TextWidth;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision: the options, and below them what speaks for and against the one that is selected.
 *
 * @param selected the place of that option, from 0
 */
record DecisionScreen(DecisionView view, int selected, Place place) implements ScreenState {

    /** A decision just put: the first option that can be taken is selected. */
    DecisionScreen(DecisionView view) {
        this(view, firstOpen(view), Place.START);
    }

    private static int firstOpen(DecisionView view) {
        int first = 0;
        while (!view.options().get(first).open()) {
            first++;
        }
        return first;
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.DECISION;
    }

    @Override
    public int choices() {
        return view.options().size();
    }

    @Override
    public ScreenState selecting(int item) {
        return new DecisionScreen(view, item, Place.START);
    }

    @Override
    public List<String> names() {
        return view.options().stream().map(OptionCard::label).toList();
    }

    @Override
    public Contents contents(Phrases phrases) {
        return view.contents(phrases);
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = new ArrayList<>();
        if (view.isCrisis()) {
            lines.addAll(
                    Wrapping.lines(Line.of(phrases.get("decision.crisis", view.crisis()), Role.ALERT), columns, 0));
            lines.add(Line.BLANK);
        }
        lines.addAll(Wrapping.lines(Line.of(view.question(), Role.HEADING), columns, 0));
        lines.add(Line.BLANK);
        int from = lines.size();
        int to = from;
        List<Spot> spots = new ArrayList<>();
        for (OptionCard card : view.options()) {
            boolean isSelected = card.equals(option());
            int first = lines.size();
            if (isSelected) {
                from = lines.size();
            }
            lines.addAll(Wrapping.lines(label(card, isSelected, phrases), columns, 5));
            if (isSelected) {
                to = lines.size();
            }
            spots.add(Spot.across(spots.size(), first, lines.size() - first));
        }
        lines.add(Line.BLANK);
        lines.addAll(arguments(phrases, columns));
        return new Sheet(lines, from, to, spots);
    }

    private static Line label(OptionCard card, boolean isSelected, Phrases phrases) {
        Role role = !card.open() ? Role.LOCKED : isSelected ? Role.EMPHASIS : Role.PLAIN;
        Line line = Line.of(isSelected ? "▸ " : "  ", Role.KEY)
                .and(card.number() + ". ", Role.KEY)
                .and(card.label(), role);
        return card.open() ? line : line.and(" [" + phrases.get("decision.is-locked") + "]", Role.LOCKED);
    }

    private List<Line> arguments(Phrases phrases, int columns) {
        OptionCard card = option();
        List<Line> lines = new ArrayList<>();
        if (!card.open()) {
            lines.addAll(Wrapping.lines(
                    Line.of(phrases.get("decision.locked", card.lockReason()), Role.EMPHASIS), columns, 2));
            if (!card.missing().equals(card.lockReason())) {
                lines.addAll(Wrapping.lines(Line.of(card.missing(), Role.LOCKED), columns, 2));
            }
            lines.add(Line.BLANK);
        }
        String pro = phrases.get("decision.for");
        String con = phrases.get("decision.against");
        int width = Math.max(TextWidth.of(pro), TextWidth.of(con)) + 2;
        argument(lines, TextWidth.padded(pro, width), Role.GOOD, card.pro(), columns);
        argument(lines, TextWidth.padded(con, width), Role.BAD, card.con(), columns);
        return lines;
    }

    private static void argument(List<Line> lines, String side, Role role, Line text, int columns) {
        if (!text.spans().isEmpty()) {
            lines.addAll(Wrapping.lines(Line.of(side, role).and(text), columns, TextWidth.of(side)));
        }
    }

    private OptionCard option() {
        return view.options().get(selected);
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        List<Hint> hints = new ArrayList<>();
        if (option().open()) {
            hints.add(new Hint("Enter", phrases.get("hint.take")));
        }
        return hints;
    }

    @Override
    public List<Hint> lesserHints(Phrases phrases) {
        return List.of(new Hint("b", phrases.get("hint.briefing")), new Hint("↑↓", phrases.get("hint.choose")));
    }

    @Override
    public void press(Press press, Moves moves) {
        int last = view.options().size() - 1;
        switch (press.key()) {
            case UP -> select(Math.max(0, selected - 1), moves);
            case DOWN -> select(Math.min(last, selected + 1), moves);
            case HOME -> select(0, moves);
            case END -> select(last, moves);
            case NUMBER -> {
                if (press.number() <= last + 1) {
                    select(press.number() - 1, moves);
                }
            }
            case PAGE_UP, PAGE_DOWN -> scroll(press.key(), moves);
            case ENTER -> {
                if (option().open()) {
                    OptionCard option = option();
                    moves.goTo(play -> play.asked(option.id(), option.label()));
                } else {
                    moves.say(moves.phrases().get("say.locked"));
                }
            }
            default -> {}
        }
    }

    private void select(int option, Moves moves) {
        moves.become(new DecisionScreen(view, option, Place.START));
    }

    private void scroll(Key key, Moves moves) {
        List<Line> lines = sheet(moves.phrases(), moves.viewport().columns()).lines();
        moves.become(new DecisionScreen(view, selected, moves.viewport().scrolled(lines, place, key)));
    }
}
