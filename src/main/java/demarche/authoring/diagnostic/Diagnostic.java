package demarche.authoring.diagnostic;

/**
 * One thing that is wrong, or doubtful, in a scenario's file.
 *
 * @param code stable: {@code DM101}
 * @param severity whether it stands in the way
 * @param file as the caller named it
 * @param place where in the file
 * @param message what is wrong, in a sentence
 * @param help what to do about it, in a sentence
 */
public record Diagnostic(String code, Severity severity, String file, Place place, String message, String help) {

    private static final String UNREAD = "What comes after this was not read.";

    /** The same with a sentence that says that nothing after it has been looked at. */
    Diagnostic hidingWhatFollows() {
        return new Diagnostic(code, severity, file, place, message, help.isEmpty() ? UNREAD : help + " " + UNREAD);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
