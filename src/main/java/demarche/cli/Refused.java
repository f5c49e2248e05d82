package demarche.cli;

/** What a command cannot go on with; what is to be said of it has been said. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    Refused(int exitCode) {
        super(null, null, false, false);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
