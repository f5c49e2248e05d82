package demarche.analysis.simulation;

import demarche.analysis.Links;
import demarche.analysis.Policy;
import demarche.analysis.Workers;
import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which way simulated games went: from which turn to which, which events they had in which turns and after which others,
 * and in which turn they closed how. All shares are of games; those of what can come about several times in a game are
 * averages.
 */
public final class Courses {

    private final long games;
    /** By the turn before and the turn after. Here and below, turn -1 is the first row. */
    private final long[][] moved;
    /** By turn and event. */
    private final long[][] fired;

    private final long[][] endings;
    private final long[] linked;

    private Courses(Scenario scenario, Links links, long games) {
        this.games = games;
        int turns = scenario.turns().size();
        moved = new long[turns + 1][turns];
        fired = new long[turns][scenario.events().size()];
        endings = new long[turns + 1][scenario.endings().size()];
        linked = new long[links.all().size()];
    }

    /**
     * Plays the games of the seeds from 1 on.
     *
     * @param policy how every seat chooses
     * @param games how many, at least 1
     */
    public static Courses of(Rules rules, Links links, Policy policy, long games, Workers workers) {
        List<Following> pieces = new ArrayList<>();
        for (int i = 0; i < Simulation.PIECES; i++) {
            pieces.add(new Following(rules, links, policy));
        }
        workers.each(Simulation.PIECES, piece -> {
            for (long game = piece; game < games; game += Simulation.PIECES) {
                pieces.get(piece).play(1 + game);
            }
        });
        Courses all = new Courses(rules.scenario(), links, games);
        pieces.forEach(piece -> all.add(piece.courses));
        return all;
    }

    private void add(Courses more) {
        add(moved, more.moved);
        add(fired, more.fired);
        add(endings, more.endings);
        Tally.add(linked, more.linked);
    }

    private static void add(long[][] into, long[][] more) {
        for (int row = 0; row < into.length; row++) {
            Tally.add(into[row], more[row]);
        }
    }

    /** How many games were played. */
    public long games() {
        return games;
    }

    /** In which share of games a turn took place. */
    public double entered(int turn) {
        return sum(moved, turn) / games;
    }

    /** In which share of games one turn was followed by another. */
    public double moved(int from, int to) {
        return (double) moved[from + 1][to] / games;
    }

    /** How often an event happened in a game. */
    public double fired(int event) {
        return sum(fired, event) / games;
    }

    /** In which share of games an event happened in a turn. */
    public double fired(int turn, int event) {
        return (double) fired[turn][event] / games;
    }

    /** In which share of games an ending closed the game. */
    public double ending(int ending) {
        return sum(endings, ending) / games;
    }

    /** In which share of games an ending closed the game in a turn. */
    public double ending(int turn, int ending) {
        return (double) endings[turn + 1][ending] / games;
    }

    /** How often the consequence of a link happened in a game after its cause had. */
    public double linked(int link) {
        return (double) linked[link] / games;
    }

    private static double sum(long[][] rows, int place) {
        double sum = 0;
        for (long[] row : rows) {
            sum += row[place];
        }
        return sum;
    }

    /** Plays games one after the other and notes their ways. */
    private static final class Following implements Witness {

        private final Courses courses;
        private final Links links;
        private final Table table;
        private final TurnRun run;
        private final BitSet happened = new BitSet();

        Following(Rules rules, Links links, Policy policy) {
            this.courses = new Courses(rules.scenario(), links, 0);
            this.links = links;
            this.table = Table.forMany(rules, Casting.all(policy), this);
            this.run = table.run();
        }

        void play(long seed) {
            happened.clear();
            int before = -1;
            Stop stop = table.begin(seed);
            while (stop != Stop.ENDED) {
                if (stop == Stop.TURN) {
                    closed(before);
                    courses.moved[before + 1][run.turn()]++;
                    before = run.turn();
                }
                stop = table.goOn();
            }
            closed(before);
            courses.endings[before + 1][run.ending().index()]++;
        }

        /** Notes what fired in a turn that is over, in the order in which it did. */
        private void closed(int turn) {
            for (int i = 0; i < run.firedCount(); i++) {
                int event = run.fired(i);
                courses.fired[turn][event]++;
                for (Links.Link link : links.to(event)) {
                    if (happened.get(link.cause().index())) {
                        courses.linked[link.index()]++;
                    }
                }
                happened.set(event);
            }
        }
    }
}
