package demarche.authoring.reading;

import demarche.authoring.yaml.Scalar;
import java.util.regex.Pattern;

/** How prose is taken from the file: paragraphs come out separated by an empty line, however they were written. */
public final class Texts {

    /** Where a goal keeps its text as its author wrote it when it is read in another language; authors cannot use it. */
    public static final String ORIGINAL = "original";

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern LINE_BREAKS = Pattern.compile("[ \\t]*\\n\\s*");

    private Texts() {}

    public static String of(Scalar scalar) {
        String text = scalar.text().strip();
        if (text.indexOf('\n') < 0) {
            return text;
        }
        Pattern end = scalar.style() == Scalar.Style.LITERAL ? EMPTY_LINES : LINE_BREAKS;
        return end.matcher(text).replaceAll("\n\n");
    }
}
