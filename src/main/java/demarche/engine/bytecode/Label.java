package demarche.engine.bytecode;

import java.util.ArrayList;
import java.util.List;

/** A place in a method that branches go to. */
public final class Label {

    /** A branch to be completed: where its instruction begins, and where the distance is written. */
    record Branch(int instruction, int at, boolean wide) {}

    private static final int NOWHERE = -1;

    private final List<Branch> branches = new ArrayList<>();
    private int at = NOWHERE;

    /** Whether it has its place already. */
    public boolean isMarked() {
        return at != NOWHERE;
    }

    int at() {
        return at;
    }

    void mark(int place) {
        at = place;
    }

    List<Branch> branches() {
        return branches;
    }
}
