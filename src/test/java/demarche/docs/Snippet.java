package demarche.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of YAML on a page.
 *
 * @param heading the heading that it stands under
 * @param where the section at whose end it belongs, if the page says so in a comment before it, or empty
 * @param yaml its text
 */
record Snippet(String heading, String where, String yaml) {

    private static final Pattern PIECE = Pattern.compile(
            "(?:<!-- at the end of (\\S+) -->\\n)?^```yaml\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile("^## (.*)$", Pattern.MULTILINE);

    static List<Snippet> of(Path page) throws IOException {
        String text = Files.readString(page);
        List<Snippet> all = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String heading = "";
            Matcher headings = HEADING.matcher(text).region(0, piece.start());
            while (headings.find()) {
                heading = headings.group(1);
            }
            all.add(new Snippet(heading, piece.group(1) == null ? "" : piece.group(1), piece.group(2)));
        }
        return all;
    }
}
