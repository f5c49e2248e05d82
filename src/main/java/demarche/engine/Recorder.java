package demarche.engine;

import demarche.scenario.Drift;
import demarche.scenario.Effect;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Flag;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Explanation;
import demarche.scenario.condition.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the ledger of a turn as it runs. */
final class Recorder implements Witness {

    private final Scenario scenario;
    private final List<Occurrence> ledger = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private @Nullable Function<List<Change>, Occurrence> heard;

    Recorder(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What happened, in order. */
    List<Occurrence> ledger() {
        hear(null);
        return ledger;
    }

    /** Closes what was heard last, now that its changes are all known. */
    private void hear(@Nullable Function<List<Change>, Occurrence> next) {
        if (heard != null) {
            ledger.add(heard.apply(List.copyOf(changes)));
        }
        changes.clear();
        heard = next;
    }

    @Override
    public void decided(Option option, int seat) {
        hear(applied -> new Occurrence.Decided(seat, option, applied));
    }

    @Override
    public void turnedOut(Option option, Outcome outcome, int weight, long total) {
        hear(applied -> new Occurrence.TurnedOut(option, outcome, weight, total, applied));
    }

    @Override
    public void drifted(Drift drift, int percent, World now) {
        Explanation because = drift.when().explain(now);
        hear(applied -> new Occurrence.Drifted(drift, because, percent, applied));
    }

    @Override
    public void fired(Event event, int percent, World now) {
        Explanation because = event.when().explain(now);
        hear(applied -> new Occurrence.Fired(event, because, percent, applied));
    }

    @Override
    public void failed(Event event, int percent, World now) {
        Explanation because = event.when().explain(now);
        hear(applied -> new Occurrence.Failed(event, because, percent));
    }

    @Override
    public void closed(Ending ending, World now) {
        Explanation because = ending.when().explain(now);
        hear(applied -> new Occurrence.Closed(ending, because));
    }

    @Override
    public void changed(Effect effect, int before, int asked, int after) {
        changes.add(effect.accept(new Effect.Visitor<>() {
            @Override
            public Change add(Effect.Add add) {
                return new Change.OfMeter(meter(add.meter().index()), before, false, asked, after);
            }

            @Override
            public Change setTo(Effect.SetTo set) {
                return new Change.OfMeter(meter(set.meter().index()), before, true, asked, after);
            }

            @Override
            public Change raise(Effect.Raise raise) {
                return new Change.OfFlag(flag(raise.flag().index()), before == 1, true);
            }

            @Override
            public Change lower(Effect.Lower lower) {
                return new Change.OfFlag(flag(lower.flag().index()), before == 1, false);
            }
        }));
    }

    private Meter meter(int index) {
        return scenario.meters().get(index);
    }

    private Flag flag(int index) {
        return scenario.flags().get(index);
    }
}
