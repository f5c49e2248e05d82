package demarche.terminal.view;

import java.util.ArrayList;
import java.util.List;

/** Cards side by side, as many in a row as have room, all of a row as high as its highest. */
public final class CardsView {

    private static final int NARROWEST = 46;
    private static final int WIDEST = 72;
    private static final int GAP = 2;
    private static final int BORDERS = 4;

    /**
     * A card.
     *
     * @param number what is pressed for it
     * @param text what it says below
     * @param foot what it says at its end
     */
    public record Card(int number, String title, String text, String foot) {}

    /** A card's place in the drawing. */
    public record Spot(int line, int lines, int column, int columns) {}

    private final List<Line> lines;
    private final List<Spot> spots;

    private CardsView(List<Line> lines, List<Spot> spots) {
        this.lines = List.copyOf(lines);
        this.spots = List.copyOf(spots);
    }

    /**
     * Draws cards.
     *
     * @param marked the place of the one that is marked, from 0; -1 for none
     */
    public static CardsView of(List<Card> cards, int columns, int marked) {
        int abreast = abreast(columns);
        int width = Math.min(WIDEST, (columns - (abreast - 1) * GAP) / abreast);
        List<Line> lines = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (int first = 0; first < cards.size(); first += abreast) {
            List<Card> row = cards.subList(first, Math.min(cards.size(), first + abreast));
            int height = row.stream()
                    .mapToInt(
                            card -> text(card, width).size() + foot(card, width).size())
                    .max()
                    .orElse(0);
            Canvas canvas = new Canvas(columns, height + 3);
            for (int i = 0; i < row.size(); i++) {
                int column = i * (width + GAP);
                draw(canvas, row.get(i), column, width, first + i == marked);
                spots.add(new Spot(lines.size(), height + 3, column, width));
            }
            lines.addAll(canvas.lines());
        }
        return new CardsView(lines, spots);
    }

    /** How many stand side by side, at least one. */
    public static int abreast(int columns) {
        return Math.max(1, (columns + GAP) / (NARROWEST + GAP));
    }

    public List<Line> lines() {
        return lines;
    }

    /** Where each card stands, in order. */
    public List<Spot> spots() {
        return spots;
    }

    private static List<Line> text(Card card, int width) {
        return Wrapping.lines(Line.of(card.text()), width - BORDERS, 0);
    }

    private static List<Line> foot(Card card, int width) {
        return card.foot().isEmpty() ? List.of() : Wrapping.lines(Line.of(card.foot(), Role.DIM), width - BORDERS, 0);
    }

    private static void draw(Canvas canvas, Card card, int column, int width, boolean isMarked) {
        Role border = isMarked ? Role.BAR : Role.TRACK;
        String signs = isMarked ? "╔═╗║╚╝" : "┌─┐│└┘";
        String across = signs.substring(1, 2).repeat(width - 2);
        int last = canvas.rows() - 1;
        canvas.text(column, 0, signs.substring(0, 1) + across + signs.substring(2, 3), border);
        canvas.text(column, last, signs.substring(4, 5) + across + signs.substring(5), border);
        for (int row = 1; row < last; row++) {
            canvas.text(column, row, signs.substring(3, 4), border);
            canvas.text(column + width - 1, row, signs.substring(3, 4), border);
        }
        String number = card.number() + ". ";
        canvas.line(
                column + 2,
                1,
                Line.of(number, Role.KEY)
                        .and(TextWidth.truncated(card.title(), width - BORDERS - TextWidth.of(number)), Role.EMPHASIS));
        List<Line> text = text(card, width);
        for (int row = 0; row < text.size(); row++) {
            canvas.line(column + 2, 2 + row, text.get(row));
        }
        List<Line> foot = foot(card, width);
        for (int row = 0; row < foot.size(); row++) {
            canvas.line(column + 2, last - foot.size() + row, foot.get(row));
        }
    }
}
