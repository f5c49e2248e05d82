package demarche.analysis.simulation;

import demarche.analysis.Workers;
import demarche.engine.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A simulation of a scenario: many games, of the seeds from a first one on.
 *
 * @param casting who chose how
 * @param firstSeed the seed of the first game; each next game has the next
 * @param tally what was counted
 * @param obstacles what no game came upon, and why
 */
public record Simulation(Casting casting, long firstSeed, Tally tally, List<Obstacle> obstacles) {

    /**
     * The work is always cut into so many pieces, each with counts of its own, so that neither memory nor results depend
     * on how many games or workers there are.
     */
    static final int PIECES = 64;

    /** After so many games a worker says how far it is. */
    private static final int STRIDE = 512;

    /** Meters are measured in the first games up to this number; more would not make the picture clearer. */
    public static final long MEASURED = 65_536;

    /** What no game came upon is looked into again in so many of them. */
    public static final int EXAMINED = 2_000;

    public Simulation {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * Plays the games.
     *
     * @param games how many, at least 1
     * @param played hears, from several workers at once, how many games more have been played
     */
    public static Simulation run(
            Rules rules, Casting casting, long firstSeed, long games, Workers workers, IntConsumer played) {
        List<Counting> pieces = new ArrayList<>();
        for (int i = 0; i < PIECES; i++) {
            pieces.add(new Counting(rules, casting));
        }
        workers.each(PIECES, piece -> {
            long from = games / PIECES * piece + Math.min(piece, games % PIECES);
            long to = games / PIECES * (piece + 1) + Math.min(piece + 1, games % PIECES);
            play(pieces.get(piece), firstSeed, from, to, played);
        });
        Tally tally = pieces.get(0).tally();
        pieces.subList(1, PIECES).forEach(piece -> tally.add(piece.tally()));
        List<Obstacle> obstacles = Examination.of(rules, casting, tally, firstSeed, (int) Math.min(games, EXAMINED));
        return new Simulation(casting, firstSeed, tally, obstacles);
    }

    private static void play(Counting piece, long firstSeed, long from, long to, IntConsumer played) {
        for (long start = from; start < to; start += STRIDE) {
            long end = Math.min(to, start + STRIDE);
            for (long game = start; game < end; game++) {
                piece.play(firstSeed + game, game < MEASURED);
            }
            played.accept((int) (end - start));
        }
    }
}
