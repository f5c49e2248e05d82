package demarche.saves;

import demarche.scenario.Scenario;
import java.util.Optional;

/** Finds the scenario that a save was played with. */
@FunctionalInterface
public interface ScenarioFinder {

    /**
     * The scenario with this id, if it is known. Where several have the id, the one with the fingerprint is meant;
     * where none has it, the scenario has been changed since, and any of them will do.
     */
    Optional<Scenario> find(String id, String fingerprint);
}
