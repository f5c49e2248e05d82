package demarche.report;

import demarche.engine.Engine;
import demarche.scenario.ScenarioTest;
import java.util.List;

/** Plays a scenario's own tests. */
public final class TestPlayer {

    private final Engine engine;

    public TestPlayer(Engine engine) {
        this.engine = engine;
    }

    /** Plays them all, each to its end or to the first thing that goes otherwise. */
    public List<TestOutcome> playAll() {
        return engine.scenario().tests().stream().map(this::play).toList();
    }

    public TestOutcome play(ScenarioTest test) {
        return new TestGame(engine, test).play();
    }
}
