package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.TextWidth;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What can be set, each with what it is set to, and a few words that show how the screens look now.
 *
 * @param settings as they are
 * @param looks what comes of them on this terminal
 * @param selected the place of the selected preference, from 0
 */
record SettingsScreen(Settings settings, Looks looks, int selected) implements ScreenState {

    private static final Preference[] ALL = Preference.values();
    private static final String KEYS = "+ -";

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.SETTINGS;
    }

    @Override
    public Place place() {
        return Place.START;
    }

    private Preference preference() {
        return ALL[selected];
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(phrases.get("settings.title"), Role.HEADING));
        lines.add(Line.BLANK);
        int width = Arrays.stream(ALL)
                        .mapToInt(preference -> TextWidth.of(name(preference, phrases)))
                        .max()
                        .orElse(0)
                + 2;
        int from = lines.size() + selected;
        List<Spot> spots = new ArrayList<>();
        for (Preference preference : ALL) {
            boolean isSelected = preference == preference();
            Line line = Line.of(isSelected ? "▸ " : "  ", Role.KEY)
                    .and(TextWidth.padded(name(preference, phrases), width), isSelected ? Role.EMPHASIS : Role.PLAIN)
                    .and(value(preference, phrases), isSelected ? Role.EMPHASIS : Role.PLAIN);
            int first = lines.size();
            lines.addAll(Wrapping.lines(line, columns, 2 + width));
            spots.add(Spot.across(spots.size(), first, lines.size() - first));
        }
        lines.add(Line.BLANK);
        String about = phrases.get("settings." + preference().word() + ".about");
        lines.addAll(Wrapping.lines(Line.of(about, Role.DIM), columns, 0));
        lines.add(Line.BLANK);
        lines.addAll(sample(phrases, columns));
        // The sample has no line to select: it is seen with the last preference, where there is little room.
        return new Sheet(lines, from, selected == ALL.length - 1 ? lines.size() : from + 1, spots);
    }

    @Override
    public ScreenState selecting(int item) {
        return new SettingsScreen(settings, looks, item);
    }

    private static String name(Preference preference, Phrases phrases) {
        return phrases.get("settings." + preference.word());
    }

    /** The value in words; where the terminal chooses, with what it has chosen. */
    private String value(Preference preference, Phrases phrases) {
        String value = settings.value(preference);
        String words = phrases.get("settings." + preference.word() + "." + value);
        if (!value.equals("auto")) {
            return words;
        }
        String chosen =
                switch (preference) {
                    case THEME -> looks.theme().word();
                    case COLOURS -> looks.depth().word();
                    default -> phrases.language();
                };
        return phrases.get("settings.chosen", words, phrases.get("settings." + preference.word() + "." + chosen));
    }

    private static List<Line> sample(Phrases phrases, int columns) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(phrases.get("settings.sample"), Role.HEADING));
        Line text = Line.of(phrases.get("settings.sample.text") + " ")
                .and(phrases.get("settings.sample.name"), Role.NAME)
                .and(". ")
                .and("[F21]", Role.SOURCE)
                .and(" ")
                .and("[" + phrases.get("mark.projection") + "]", Role.PROJECTION);
        lines.addAll(Wrapping.lines(text, columns, 0));
        Line meters = Line.of(phrases.get("settings.sample.meter") + "  62 ")
                .and("+6", Role.GOOD)
                .and(" ")
                .and("−4!", Role.BAD)
                .and(" ")
                .and("██████", Role.BAR)
                .and("░░░░", Role.TRACK)
                .and("  ")
                .and(phrases.get("settings.sample.band"), Role.BAND);
        lines.addAll(Wrapping.lines(meters, columns, 0));
        Line rest = Line.of(phrases.get("settings.sample.alert"), Role.ALERT)
                .and("  ")
                .and("[" + phrases.get("decision.is-locked") + "]", Role.LOCKED)
                .and("  ")
                .and(phrases.get("settings.sample.dim"), Role.DIM);
        lines.addAll(Wrapping.lines(rest, columns, 0));
        return lines;
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of(
                new Hint("Enter", phrases.get("hint.change")),
                new Hint("↑↓", phrases.get("hint.choose")),
                new Hint(KEYS, phrases.get("hint.other-value")),
                new Hint("Esc", phrases.get("hint.back")));
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END ->
                moves.become(new SettingsScreen(
                        settings, looks, moves.viewport().selected(selected, ALL.length, press.key())));
            case ENTER, MORE -> moves.set(preference(), 1, selected);
            case LESS -> moves.set(preference(), -1, selected);
            default -> {}
        }
    }
}
