package demarche.terminal.view;

import java.util.List;

/**
 * How a line of a chart is drawn, so that it is told from the others by its colour and, without colours, by its dots.
 *
 * @param role its colour
 * @param sign what stands for it in a list
 * @param on of how many dots in a row the first are drawn
 * @param of how many dots that is
 */
record Stroke(Role role, String sign, int on, int of) {

    private static final List<Role> ROLES = List.of(Role.SERIES_1, Role.SERIES_2, Role.SERIES_3, Role.SERIES_4);

    private record Dashes(String sign, int on, int of) {}

    private static final List<Dashes> DASHES =
            List.of(new Dashes("─", 1, 1), new Dashes("╌", 6, 9), new Dashes("┄", 2, 5), new Dashes("┈", 1, 4));

    /**
     * That of a line by its place among those that are drawn, from 0. No two of the first sixteen are alike, and no two
     * of the first four have anything in common.
     */
    static Stroke of(int place) {
        int round = place / ROLES.size();
        Dashes dashes = DASHES.get((place + round) % DASHES.size());
        return new Stroke(ROLES.get(place % ROLES.size()), dashes.sign(), dashes.on(), dashes.of());
    }
}
