package demarche.terminal.view;

import demarche.engine.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The texts of a game so far, turn by turn, or those of them in which something was found.
 *
 * @param turns the oldest first
 */
public record FoundView(List<Turn> turns) implements View {

    /**
     * One turn.
     *
     * @param place its place among the turns that have begun, from 0
     */
    public record Turn(int place, String date, String headline, List<String> texts) {
        public Turn {
            texts = List.copyOf(texts);
        }

        private Turn only(Predicate<String> wanted) {
            return new Turn(place, date, headline, texts.stream().filter(wanted).toList());
        }
    }

    public FoundView {
        turns = List.copyOf(turns);
    }

    /** All that is told of the turns so far. What set off what says nothing that is not said there already. */
    public static FoundView all(Game game, Phrases phrases) {
        List<Turn> turns = new ArrayList<>();
        for (int place = 0; place < game.accounts().size(); place++) {
            demarche.scenario.Turn turn = game.accounts().get(place).turn();
            List<String> texts = TurnView.of(game, place, phrases)
                    .withoutChain()
                    .contents(phrases)
                    .texts();
            turns.add(new Turn(place, turn.date(), turn.title(), texts));
        }
        return new FoundView(turns);
    }

    /** Only the texts that are wanted, and the turns that have any. */
    public FoundView only(Predicate<String> wanted) {
        return new FoundView(turns.stream()
                .map(turn -> turn.only(wanted))
                .filter(turn -> !turn.texts().isEmpty())
                .toList());
    }

    public boolean isEmpty() {
        return turns.isEmpty();
    }

    /** How many texts these are. */
    public int count() {
        return turns.stream().mapToInt(turn -> turn.texts().size()).sum();
    }

    /** The turn of one of the texts, by its place among all of them, from 0. */
    public Turn turn(int text) {
        int before = 0;
        for (Turn turn : turns) {
            before += turn.texts().size();
            if (text < before) {
                return turn;
            }
        }
        throw new IndexOutOfBoundsException(text);
    }

    @Override
    public void write(Page page) {
        for (Turn turn : turns) {
            page.blank().text(page.phrases().get("plain.find-turn", turn.place() + 1, date(turn, page)), Role.PLAIN, 0);
            turn.texts().forEach(text -> page.text(text, Role.PLAIN, 0));
        }
    }

    private static String date(Turn turn, Page page) {
        return page.phrases().date(turn.date());
    }

    /** The lines for a screen, with a mark before the text at a place among all of them, from 0. */
    public List<Line> lines(Phrases phrases, int columns, int marked) {
        Page page = new Page(phrases, columns, false);
        page.heading("log.title");
        int place = 0;
        for (Turn turn : turns) {
            String when = page.beside(date(turn, page), turn.headline());
            Line number = Line.of("  " + (turn.place() + 1) + ". ", Role.DIM);
            page.blank().line(number.and(when, Role.EMPHASIS), 0, number.width());
            for (String text : turn.texts()) {
                boolean isMarked = place++ == marked;
                page.line(Line.of(isMarked ? MetersView.MARK : "  ", Role.KEY).and(text), 3, 2);
            }
        }
        return page.lines();
    }

    /** Whether one of the texts begins with a line of those. */
    public static boolean isStart(Line line) {
        return line.spans().size() > 1 && line.spans().get(1).role() == Role.KEY;
    }
}
