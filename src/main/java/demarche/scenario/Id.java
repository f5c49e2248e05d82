package demarche.scenario;

import java.util.List;

/**
 * The name of something that can be referred to.
 *
 * @param name what it is called now
 * @param was what it was called before, oldest first
 */
public record Id(String name, List<String> was) {

    public Id {
        was = List.copyOf(was);
    }

    /** An id that was never another. */
    public static Id of(String name) {
        return new Id(name, List.of());
    }

    /** The first name it had. Luck hangs on this one, so that a rename does not change it. */
    public String origin() {
        return was.isEmpty() ? name : was.get(0);
    }

    /** Whether it is called so now or was before. */
    public boolean answersTo(String called) {
        return name.equals(called) || was.contains(called);
    }

    @Override
    public String toString() {
        return name;
    }
}
