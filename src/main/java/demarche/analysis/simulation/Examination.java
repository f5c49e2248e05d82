package demarche.analysis.simulation;

import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import demarche.scenario.condition.World;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Plays games once more for what no game came upon, and looks at its conditions wherever the game does. It is slow, which
 * is why it is not done along with the counting.
 */
final class Examination implements Witness {

    private final Scenario scenario;
    private final Table table;
    private final TurnRun run;
    /** By what they are of the scenario, and not by what is equal to it. */
    private final IdentityHashMap<Object, Watch> watches = new IdentityHashMap<>();
    /**
     * The same for drift rules and events at the end of each turn in which they may come about, for those that no turn
     * looks at because of what it is.
     */
    private final Map<Thing, Watch> atTurnsEnd = new LinkedHashMap<>();

    private Examination(Rules rules, Casting casting, List<Thing> missed) {
        scenario = rules.scenario();
        table = Table.told(rules, casting, this);
        run = table.run();
        for (Thing thing : missed) {
            watches.put(thing.itself(), new Watch(thing.conditions()));
            if (thing instanceof Thing.OfDrift || thing instanceof Thing.OfEvent) {
                atTurnsEnd.put(thing, new Watch(thing.conditions()));
            }
        }
    }

    /** Looks, in the first games, into what a tally has never counted. */
    static List<Obstacle> of(Rules rules, Casting casting, Tally tally, long firstSeed, int games) {
        List<Thing> missed = Missed.of(rules.scenario(), tally);
        if (missed.isEmpty()) {
            return List.of();
        }
        Examination examination = new Examination(rules, casting, missed);
        for (int i = 0; i < games; i++) {
            examination.play(firstSeed + i);
        }
        return missed.stream().map(examination::obstacle).toList();
    }

    private Obstacle obstacle(Thing thing) {
        Watch watch = Objects.requireNonNull(watches.get(thing.itself()));
        return (watch.looks() == 0 ? atTurnsEnd.getOrDefault(thing, watch) : watch).obstacle(thing);
    }

    private void play(long seed) {
        int turn = -1;
        Stop stop = table.begin(seed);
        while (stop != Stop.ENDED) {
            if (stop == Stop.TURN) {
                closed(turn, false);
                skipped(turn, run.turn());
                turn = run.turn();
                briefed();
            }
            for (int i = 0; i < run.asked(); i++) {
                put(run.decision(i));
            }
            stop = table.goOn();
        }
        closed(turn, true);
        if (!run.ending().immediate()) {
            skipped(turn, scenario.turns().size());
        }
    }

    /** A turn has closed, with the game or without it; before the first turn, none has. */
    private void closed(int turn, boolean over) {
        if (turn < 0 && !over) {
            return;
        }
        World world = new During(run.world(), Math.max(0, turn));
        for (Ending ending : scenario.endings()) {
            if (ending.immediate() ? turn >= 0 : over && !run.ending().immediate()) {
                look(ending, world);
            }
        }
        atTurnsEnd.forEach((thing, watch) -> {
            if (!(thing instanceof Thing.OfEvent event) || event.event().isOpenIn(world.turn())) {
                watch.look(world);
            }
        });
    }

    /** Turns between two others have been looked at, and skipped. */
    private void skipped(int after, int before) {
        for (Turn turn : scenario.turns().subList(after + 1, before)) {
            look(turn, new During(run.world(), turn.index()));
        }
    }

    private void briefed() {
        Turn turn = scenario.turns().get(run.turn());
        for (int i = 0; i < turn.briefing().size(); i++) {
            look(turn.briefing().get(i), run.world());
        }
    }

    private void put(Decision decision) {
        for (Option option : decision.options()) {
            look(option, run.world());
        }
    }

    @Override
    public void passedOver(Decision decision, int index) {
        put(decision);
    }

    @Override
    public void considered(Drift drift, World now) {
        look(drift, now);
    }

    @Override
    public void considered(Event event, World now) {
        look(event, now);
    }

    private void look(Object itself, World world) {
        Watch watch = watches.get(itself);
        if (watch != null) {
            watch.look(world);
        }
    }

    /** A world as a given turn sees it. */
    private record During(World world, int turn) implements World {
        @Override
        public int meter(int index) {
            return world.meter(index);
        }

        @Override
        public boolean flag(int index) {
            return world.flag(index);
        }

        @Override
        public boolean happened(int event) {
            return world.happened(event);
        }

        @Override
        public boolean chose(int option) {
            return world.chose(option);
        }
    }
}
