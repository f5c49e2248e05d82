package demarche.terminal.screen;

import com.googlecode.lanterna.TextCharacter;
import demarche.terminal.view.Line;
import demarche.terminal.view.Role;
import demarche.terminal.view.Span;
import demarche.terminal.view.TextWidth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns lines into Lanterna's characters. Those are kept, since each that is made anew has its text taken apart twice
 * by Lanterna.
 */
final class Cells {

    private final Letters letters;
    private final Palette palette;
    private final TextCharacter blank;
    private final Map<Role, Map<String, TextCharacter>> made = new EnumMap<>(Role.class);

    Cells(Letters letters, Palette palette) {
        this.letters = letters;
        this.palette = palette;
        this.blank = TextCharacter.fromString(" ", palette.colour(Role.PLAIN), palette.ground())[0];
    }

    /**
     * A character in its column.
     *
     * @param width how many columns it takes, as the terminal sees it
     */
    record Cell(TextCharacter character, int width) {

        /** Whether Lanterna takes it for narrow, and would not know where the terminal's cursor is after it. */
        boolean isMisjudged() {
            return width == 2 && !character.isDoubleWidth();
        }
    }

    /** Where nothing stands. */
    TextCharacter blank() {
        return blank;
    }

    List<Cell> of(Line line) {
        List<Cell> cells = new ArrayList<>();
        for (Span span : line.spans()) {
            StringBuilder glyph = new StringBuilder();
            for (int codePoint : TextWidth.composed(span.text()).codePoints().toArray()) {
                if (TextWidth.of(codePoint) > 0) {
                    add(cells, glyph, span.role());
                    glyph.append(letters.of(codePoint));
                } else if (glyph.length() > 0 && !letters.ascii()) {
                    glyph.appendCodePoint(codePoint);
                }
            }
            add(cells, glyph, span.role());
        }
        return cells;
    }

    private void add(List<Cell> cells, StringBuilder glyph, Role role) {
        if (glyph.length() == 0) {
            return;
        }
        String text = glyph.toString();
        glyph.setLength(0);
        int width = TextWidth.of(text);
        if (width == 2 && text.length() == 2 && text.charAt(0) == text.charAt(1)) {
            // Two narrow letters for a wide one.
            Cell half = new Cell(character(text.substring(0, 1), role, 1), 1);
            cells.add(half);
            cells.add(half);
        } else {
            cells.add(new Cell(character(text, role, width), width));
        }
    }

    private TextCharacter character(String text, Role role, int width) {
        return made.computeIfAbsent(role, any -> new HashMap<>()).computeIfAbsent(text, glyph -> {
            TextCharacter whole = make(text, role);
            // Lanterna takes whatever is more than one char for wide: a narrow letter goes without its marks then.
            return width == 1 && whole.isDoubleWidth() ? make(narrow(text), role) : whole;
        });
    }

    private static String narrow(String text) {
        char first = text.charAt(0);
        return Character.isSurrogate(first) ? "?" : String.valueOf(first);
    }

    private TextCharacter make(String text, Role role) {
        return TextCharacter.fromString(text, palette.colour(role), palette.ground(), palette.marks(role))[0];
    }
}
