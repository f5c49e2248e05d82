package demarche.engine;

import java.util.List;

/**
 * One of several things of which chance picks one.
 *
 * @param name its name, unique among the candidates; a rename of what it stands for does not change it
 * @param weight how likely it is beside the others; 0 or more
 */
public record Candidate(String name, int weight) {

    /** The weights as they count: less than 0 as 0, and all as 1 where none is above 0. */
    static List<Candidate> fair(List<Candidate> written) {
        boolean none = written.stream().allMatch(candidate -> candidate.weight <= 0);
        return written.stream()
                .map(candidate -> new Candidate(candidate.name, none ? 1 : Math.max(0, candidate.weight)))
                .toList();
    }
}
