package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.Role;
import demarche.terminal.view.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The places of a text in which words stand, in its order. Where a line ends in the middle of them, they are found all
 * the same.
 */
final class Finds {

    /** What may stand between two letters of which no space parts: the end of a line, and what the next is indented by. */
    private static final String BREAK = "(?: *\n *)?";

    private static final String SPACE = "(?: *\n *| +)";

    private record Find(int from, int to) {}

    private final List<Line> lines;
    /** At which character of the whole text each line begins. */
    private final List<Integer> begins = new ArrayList<>();

    private final List<Find> finds = new ArrayList<>();

    private Finds(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    static Finds of(String words, List<Line> lines) {
        Finds all = new Finds(lines);
        if (!words.isBlank()) {
            all.look(words);
        }
        return all;
    }

    private void look(String words) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            begins.add(text.length());
            text.append(line.text()).append('\n');
        }
        Matcher matcher = pattern(words.strip()).matcher(text);
        while (matcher.find()) {
            finds.add(new Find(matcher.start(), matcher.end()));
        }
    }

    private static Pattern pattern(String words) {
        String parts = Pattern.compile("\\s+")
                .splitAsStream(words)
                .map(word -> word.codePoints()
                        .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                        .collect(Collectors.joining(BREAK)))
                .collect(Collectors.joining(SPACE));
        return Pattern.compile(parts, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    int count() {
        return finds.size();
    }

    /** The number of the line in which a place begins. */
    int line(int place) {
        int from = finds.get(place).from();
        int line = 0;
        while (line + 1 < begins.size() && begins.get(line + 1) <= from) {
            line++;
        }
        return line;
    }

    /** The first place from a line on; the first of all where there is none, or 0 where nothing was found. */
    int firstFrom(int line) {
        for (int place = 0; place < count(); place++) {
            if (line(place) >= line) {
                return place;
            }
        }
        return 0;
    }

    /** The last place before a line; the last of all where there is none, or 0 where nothing was found. */
    int lastBefore(int line) {
        for (int place = count() - 1; place >= 0; place--) {
            if (line(place) < line) {
                return place;
            }
        }
        return Math.max(0, count() - 1);
    }

    /** The next place or the one before, round the ends; there is at least one. */
    int next(int place, boolean forward) {
        return Math.floorMod(place + (forward ? 1 : -1), count());
    }

    /** The lines with what was found marked. */
    List<Line> marked() {
        List<Line> marked = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            marked.add(count() == 0 ? lines.get(number) : marked(number));
        }
        return marked;
    }

    private Line marked(int number) {
        Line marked = Line.BLANK;
        int at = begins.get(number);
        for (Span span : lines.get(number).spans()) {
            String text = span.text();
            int done = 0;
            for (Find find : finds) {
                int from = Math.max(done, find.from() - at);
                int to = Math.min(text.length(), find.to() - at);
                if (from < to && !text.substring(from, to).isBlank()) {
                    marked = marked.and(text.substring(done, from), span.role())
                            .and(text.substring(from, to), Role.FOUND);
                    done = to;
                }
            }
            marked = marked.and(text.substring(done), span.role());
            at += text.length();
        }
        return marked;
    }
}
