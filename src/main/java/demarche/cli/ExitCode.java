package demarche.cli;

import demarche.saves.SaveProblem;

/** How a command says what came of it; the numbers above 63 are those of {@code sysexits.h}. */
final class ExitCode {

    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 66;
    static final int PARTIAL = 69;
    static final int INTERNAL = 70;
    static final int UNWRITABLE = 73;
    static final int IN_USE = 75;

    private ExitCode() {}

    static int of(SaveProblem problem) {
        return switch (problem.kind().effect()) {
            case CANNOT_READ -> UNREADABLE;
            case CANNOT_WRITE -> UNWRITABLE;
            case IN_USE -> IN_USE;
        };
    }
}
