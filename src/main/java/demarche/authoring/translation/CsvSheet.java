package demarche.authoring.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A translator's sheet as comma-separated values, by RFC 4180: the first record names the columns, lines end in CR LF, a
 * value with a comma, a quote or a line break stands in quotes. A value that a spreadsheet program would take for a
 * formula, and run, has an apostrophe before it, which reading takes away again.
 */
public final class CsvSheet {

    private static final List<String> COLUMNS = List.of("key", "context", "hash", "source", "translation", "state");
    private static final List<String> NEEDED = List.of("key", "translation");
    /**
     * What makes a formula of a cell, by OWASP's list for CSV injection, after any number of apostrophes: where there are
     * some already, one more is one to take away.
     */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠]");

    private static final char GUARD = '\'';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvSheet() {}

    /**
     * Writes a sheet.
     *
     * @param mark whether it begins with a byte order mark, without which some spreadsheet programs take UTF-8 for
     *     something else
     */
    public static String of(Progress progress, boolean mark) {
        StringBuilder sheet = new StringBuilder();
        if (mark) {
            sheet.append(BYTE_ORDER_MARK);
        }
        record(sheet, COLUMNS);
        for (Progress.Line line : progress.lines()) {
            SheetRow row = SheetRow.of(line);
            record(
                    sheet,
                    List.of(
                            row.key(),
                            row.context(),
                            row.hash(),
                            row.source(),
                            row.translation(),
                            SheetRow.word(line.state())));
        }
        return sheet.toString();
    }

    private static void record(StringBuilder sheet, List<String> values) {
        sheet.append(values.stream()
                        .map(CsvSheet::guarded)
                        .map(CsvSheet::quoted)
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String guarded(String value) {
        return FORMULA.matcher(value).lookingAt() ? GUARD + value : value;
    }

    private static String unguarded(String value) {
        boolean guarded = value.startsWith(String.valueOf(GUARD))
                && FORMULA.matcher(value).lookingAt();
        return guarded ? value.substring(1) : value;
    }

    private static String quoted(String value) {
        boolean plain =
                value.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain && value.equals(value.strip()) ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /**
     * Reads a sheet. Columns may stand in any order, and there may be others; the separator may be a semicolon or a tab,
     * which spreadsheet programs of some countries write.
     *
     * @throws UnreadableSheet if it is none
     */
    public static List<SheetRow> read(String text) throws UnreadableSheet {
        String sheet = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        List<Row> rows = new Parsing(sheet, separator(sheet)).rows();
        if (rows.isEmpty()) {
            throw new UnreadableSheet(1, "the sheet is empty");
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> names = rows.get(0).values();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        for (String column : NEEDED) {
            if (!columns.containsKey(column)) {
                throw new UnreadableSheet(1, "the first line names no column “" + column + "”");
            }
        }
        return rows.subList(1, rows.size()).stream()
                .filter(row -> !row.value("key", columns).isBlank())
                .map(row -> new SheetRow(
                        row.line(),
                        row.value("key", columns).strip(),
                        row.value("context", columns),
                        row.value("hash", columns).strip(),
                        row.value("source", columns),
                        row.value("translation", columns).strip(),
                        row.value("state", columns).strip().equalsIgnoreCase("outdated")))
                .toList();
    }

    private static char separator(String sheet) {
        String first = sheet.lines().findFirst().orElse("");
        return first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private record Row(int line, List<String> values) {
        String value(String column, Map<String, Integer> columns) {
            int at = columns.getOrDefault(column, Integer.MAX_VALUE);
            return at < values.size()
                    ? unguarded(values.get(at)).replace("\r\n", "\n").replace('\r', '\n')
                    : "";
        }
    }

    /** Takes the text apart, letter by letter. */
    private static final class Parsing {
        private final String text;
        private final char separator;
        private int at;
        private int line = 1;

        Parsing(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Row> rows() throws UnreadableSheet {
            List<Row> rows = new ArrayList<>();
            while (at < text.length()) {
                int first = line;
                List<String> values = new ArrayList<>();
                boolean more = true;
                while (more) {
                    values.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
                    more = at < text.length() && text.charAt(at) == separator;
                    at += more ? 1 : 0;
                }
                endLine();
                rows.add(new Row(first, values));
            }
            return rows;
        }

        private void endLine() throws UnreadableSheet {
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            } else if (at < text.length() && text.charAt(at - 1) != '\r') {
                throw new UnreadableSheet(line, "something follows a closing quote");
            }
            line++;
        }

        private String plain() {
            int start = at;
            while (at < text.length()
                    && text.charAt(at) != separator
                    && text.charAt(at) != '\n'
                    && text.charAt(at) != '\r') {
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() throws UnreadableSheet {
            int first = line;
            StringBuilder value = new StringBuilder();
            at++;
            while (at < text.length()) {
                char letter = text.charAt(at++);
                if (letter != '"') {
                    line += letter == '\n' ? 1 : 0;
                    value.append(letter);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    value.append('"');
                    at++;
                } else {
                    return value.toString();
                }
            }
            throw new UnreadableSheet(first, "a quote that opens here is not closed");
        }
    }
}
