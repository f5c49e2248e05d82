package demarche.authoring.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is found in one file. */
public final class Findings {

    private static final Comparator<Diagnostic> BY_POSITION = Comparator.comparingInt(
                    (Diagnostic diagnostic) -> diagnostic.place().line())
            .thenComparingInt(diagnostic -> diagnostic.place().column())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code);

    /** More than anyone reads; a file that has more is not what it should be from the bottom up. */
    private static final int MOST = 1_000;

    private final String file;
    private final Catalogue catalogue;

    /** A set, since a part of the file that several aliases stand for is looked at several times. */
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    private boolean atTheEnd;

    public Findings(String file, Catalogue catalogue) {
        this.file = file;
        this.catalogue = catalogue;
    }

    public void report(Code code, Place place, Details details) {
        if (!isFull()) {
            Diagnostic diagnostic = catalogue.entry(code).at(file, place, details);
            found.add(atTheEnd && diagnostic.isError() ? diagnostic.hidingWhatFollows() : diagnostic);
        }
    }

    public void report(Code code, Place place) {
        report(code, place, Details.NONE);
    }

    /** Lets something be reported at which reading ends, which the errors among it say. */
    public void reportAtTheEnd(Runnable reporting) {
        atTheEnd = true;
        try {
            reporting.run();
        } finally {
            atTheEnd = false;
        }
    }

    /** Whether anything found so far stands in the way. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Whether nothing more is taken; then there is no sense in looking for more. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** All of it, in the order of the file. */
    public List<Diagnostic> inOrder() {
        return found.stream().sorted(BY_POSITION).toList();
    }
}
