package demarche.authoring.reading;

import demarche.authoring.yaml.Scalar;

/** How prose is taken from the file: paragraphs come out separated by an empty line, however they were written. */
final class Texts {

    private Texts() {}

    static String of(Scalar scalar) {
        String text = scalar.text().strip();
        return scalar.style() == Scalar.Style.LITERAL
                ? text.replaceAll("\\n[ \\t]*\\n\\s*", "\n\n")
                : text.replaceAll("[ \\t]*\\n\\s*", "\n\n");
    }
}
