package demarche.terminal.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import demarche.terminal.screen.Input.Press;
import java.util.Map;

/** Which key does what: the one place where keys are named. */
final class Keys {

    private static final Map<Character, Key> LETTERS = Map.ofEntries(
            Map.entry('k', Key.UP),
            Map.entry('j', Key.DOWN),
            Map.entry('G', Key.END),
            Map.entry('/', Key.SEARCH),
            Map.entry('N', Key.PREVIOUS),
            Map.entry(':', Key.COMMANDS),
            Map.entry(' ', Key.PICK),
            Map.entry('m', Key.METERS),
            Map.entry('w', Key.WHY),
            Map.entry('t', Key.TRENDS),
            Map.entry('r', Key.REGION),
            Map.entry('l', Key.LOG),
            Map.entry('g', Key.GOALS),
            Map.entry('b', Key.BRIEFING),
            Map.entry('c', Key.CONTINUE),
            Map.entry('s', Key.SOURCES),
            Map.entry('d', Key.DOSSIERS),
            Map.entry('a', Key.ANALYSTS),
            Map.entry('f', Key.FORECAST),
            Map.entry('+', Key.MORE),
            Map.entry('-', Key.LESS),
            Map.entry('o', Key.SETTINGS),
            Map.entry('u', Key.UNDO),
            Map.entry('?', Key.HELP),
            Map.entry('h', Key.HELP),
            Map.entry('q', Key.QUIT),
            Map.entry('y', Key.YES),
            Map.entry('n', Key.NO));

    /** The button that clicks, as Lanterna counts them. */
    private static final int LEFT = 1;

    private Keys() {}

    /** What came from the terminal. */
    static Input input(KeyStroke stroke) {
        if (stroke instanceof MouseAction mouse) {
            return switch (mouse.getActionType()) {
                case SCROLL_UP -> new Input.Wheel(Key.UP);
                case SCROLL_DOWN -> new Input.Wheel(Key.DOWN);
                case CLICK_DOWN ->
                    mouse.getButton() == LEFT
                            ? new Input.Click(
                                    mouse.getPosition().getColumn(),
                                    mouse.getPosition().getRow())
                            : new Input.Still();
                default -> new Input.Still();
            };
        }
        return of(stroke);
    }

    /** The key that a hint names. */
    static Press named(String cap) {
        return switch (cap) {
            case "Enter" -> Press.of(Key.ENTER);
            case "Esc" -> Press.of(Key.BACK);
            case "Space" -> Press.of(Key.PICK);
            case "Tab" -> Press.of(Key.PANE);
            case "↑" -> Press.of(Key.UP);
            case "↓" -> Press.of(Key.DOWN);
            case "←" -> Press.of(Key.LEFT);
            case "→" -> Press.of(Key.RIGHT);
            case "1–9 + -" -> Press.of(Key.MORE);
            case "PgDn" -> Press.of(Key.PAGE_DOWN);
            default -> cap.length() == 1 ? character(cap.charAt(0), false, false) : Press.of(Key.NONE);
        };
    }

    static Press of(KeyStroke stroke) {
        return switch (stroke.getKeyType()) {
            case ArrowUp -> Press.of(Key.UP);
            case ArrowDown -> Press.of(Key.DOWN);
            case PageUp -> Press.of(Key.PAGE_UP);
            case PageDown -> Press.of(Key.PAGE_DOWN);
            case Home -> Press.of(Key.HOME);
            case End -> Press.of(Key.END);
            case Enter -> Press.of(Key.ENTER);
            case Escape -> Press.of(Key.BACK);
            case Backspace -> Press.of(Key.ERASE);
            case ArrowLeft -> Press.of(Key.LEFT);
            case ArrowRight -> Press.of(Key.RIGHT);
            case Tab -> Press.of(Key.PANE);
            case F1 -> Press.of(Key.HELP);
            case Character -> character(stroke.getCharacter(), stroke.isCtrlDown(), stroke.isAltDown());
            default -> Press.of(Key.NONE);
        };
    }

    private static Press character(char typed, boolean control, boolean alt) {
        if (alt) {
            return Press.of(Key.NONE);
        }
        char character = narrow(typed);
        if (control) {
            return Press.of(
                    switch (character) {
                        case 'c' -> Key.INTERRUPT;
                        case 'z' -> Key.SUSPEND;
                        // A terminal that does not turn the return key into a line feed.
                        case 'm' -> Key.ENTER;
                        case 'f', 'd' -> Key.PAGE_DOWN;
                        case 'b', 'u' -> Key.PAGE_UP;
                        case 'n' -> Key.DOWN;
                        case 'p' -> Key.UP;
                        default -> Key.NONE;
                    });
        }
        if (character >= '1' && character <= '9') {
            return Press.number(character - '0');
        }
        return new Press(LETTERS.getOrDefault(character, Key.NONE), 0, String.valueOf(character));
    }

    /** The usual character for a full-width one, which is what an input method for Chinese or Japanese may give. */
    private static char narrow(char character) {
        if (character == '\u3000') {
            return ' ';
        }
        return character >= '！' && character <= '～' ? (char) (character - '！' + '!') : character;
    }
}
