package demarche.terminal.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line that is not broken if there is another way: a word with its punctuation, a wide character with the
 * marks that must stay with it, or a run of spaces.
 */
record Chunk(Line line, boolean isSpace) {

    /** What may not begin a line (the Japanese rule is called kinsoku; Chinese has the same). */
    private static final String CLOSING = "、。，．・：；？！’”）〕］｝〉》」』】〗ー々ゝゞ〜…‥％,.:;?!)]}»›" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";
    /** What may not end one. */
    private static final String OPENING = "‘“（〔［｛〈《「『【〖([{«‹";

    private static final int NO_BREAK_SPACE = 0xA0;

    /** The most letters between the brackets of a mark. */
    private static final int LONGEST_MARK = 8;

    /** A character of a line, with its role. */
    private record Glyph(int codePoint, Role role) {
        boolean isSpace() {
            return codePoint == ' ';
        }

        /** Whether it is of a script that is broken between any two characters; Korean breaks between words. */
        boolean isBreakable() {
            return TextWidth.isWide(codePoint) && !isHangul();
        }

        private boolean isHangul() {
            return between(0xAC00, 0xD7A3) || between(0x1100, 0x11FF);
        }

        private boolean between(int first, int last) {
            return first <= codePoint && codePoint <= last;
        }

        boolean isClosing() {
            return CLOSING.indexOf(codePoint) >= 0;
        }

        boolean isOpening() {
            return OPENING.indexOf(codePoint) >= 0;
        }
    }

    /**
     * The chunks of a line, paragraph by paragraph. Control characters are left out: a scenario could hold sequences that
     * a terminal would obey.
     */
    static List<List<Chunk>> paragraphs(Line line) {
        List<List<Chunk>> paragraphs = new ArrayList<>();
        List<Glyph> glyphs = new ArrayList<>();
        for (Span span : line.spans()) {
            TextWidth.composed(span.text()).codePoints().forEach(codePoint -> {
                if (codePoint == '\n') {
                    paragraphs.add(chunks(glyphs));
                    glyphs.clear();
                } else if (codePoint == '\t') {
                    glyphs.add(new Glyph(' ', span.role()));
                } else if (!Character.isISOControl(codePoint)) {
                    glyphs.add(new Glyph(codePoint, span.role()));
                }
            });
        }
        paragraphs.add(chunks(glyphs));
        return paragraphs;
    }

    private static List<Chunk> chunks(List<Glyph> glyphs) {
        List<Chunk> chunks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            boolean breaks = i == glyphs.size() || (mayBreak(glyphs.get(i - 1), glyphs.get(i)) && !isInMark(glyphs, i));
            if (breaks) {
                List<Glyph> part = glyphs.subList(start, i);
                chunks.add(new Chunk(line(part), part.get(0).isSpace()));
                start = i;
            }
        }
        return chunks;
    }

    private static boolean mayBreak(Glyph before, Glyph after) {
        if (before.isSpace() || after.isSpace()) {
            return before.isSpace() != after.isSpace();
        }
        boolean joined = TextWidth.of(after.codePoint()) == 0
                || after.isClosing()
                || before.isOpening()
                || before.codePoint() == NO_BREAK_SPACE
                || after.codePoint() == NO_BREAK_SPACE;
        if (joined) {
            return false;
        }
        return before.isBreakable() || after.isBreakable() || before.codePoint() == '—' || before.codePoint() == '/';
    }

    /** Whether a place lies within a mark: a few letters in brackets, which are one word in any script. */
    private static boolean isInMark(List<Glyph> glyphs, int place) {
        int open = place - 1;
        while (open >= 0 && place - open <= LONGEST_MARK && isMarked(glyphs.get(open))) {
            open--;
        }
        int close = place;
        while (close < glyphs.size() && close - open <= LONGEST_MARK && isMarked(glyphs.get(close))) {
            close++;
        }
        return open >= 0
                && glyphs.get(open).codePoint() == '['
                && close < glyphs.size()
                && glyphs.get(close).codePoint() == ']';
    }

    private static boolean isMarked(Glyph glyph) {
        return !glyph.isSpace() && glyph.codePoint() != '[' && glyph.codePoint() != ']';
    }

    private static Line line(List<Glyph> glyphs) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            text.appendCodePoint(glyphs.get(i).codePoint());
            Role role = glyphs.get(i).role();
            if (i == glyphs.size() - 1 || glyphs.get(i + 1).role() != role) {
                spans.add(new Span(text.toString(), role));
                text.setLength(0);
            }
        }
        return new Line(spans);
    }

    /** The chunk, cut into pieces of at most so many columns where there is no other way. */
    List<Line> pieces(int columns) {
        if (line.width() <= columns) {
            return List.of(line);
        }
        List<Line> pieces = new ArrayList<>();
        for (Span span : line.spans()) {
            StringBuilder letter = new StringBuilder();
            for (int codePoint : span.text().codePoints().toArray()) {
                if (letter.length() > 0 && TextWidth.of(codePoint) > 0) {
                    pieces.add(Line.of(letter.toString(), span.role()));
                    letter.setLength(0);
                }
                letter.appendCodePoint(codePoint);
            }
            pieces.add(Line.of(letter.toString(), span.role()));
        }
        return pieces;
    }

    /** The line with neighbouring spans of one role made one. */
    static Line merged(Line line) {
        List<Span> spans = new ArrayList<>();
        for (Span span : line.spans()) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).role() == span.role()) {
                spans.set(last, new Span(spans.get(last).text() + span.text(), span.role()));
            } else {
                spans.add(span);
            }
        }
        return new Line(spans);
    }
}
