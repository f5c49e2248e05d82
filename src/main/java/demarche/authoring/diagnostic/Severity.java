package demarche.authoring.diagnostic;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** The scenario cannot be played. */
    ERROR,
    /** It can, but probably does not do what its author meant. */
    WARNING,
    /** It does what its author meant, and could be better. */
    ADVICE;

    /** The word for it, as in reports and resources. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
