package demarche.cli;

/** How a command says what came of it; the numbers above 63 are those of {@code sysexits.h}. */
final class ExitCode {

    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 66;
    static final int INTERNAL = 70;

    private ExitCode() {}
}
