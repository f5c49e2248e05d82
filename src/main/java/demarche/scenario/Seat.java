package demarche.scenario;

import java.util.List;

/**
 * An actor that can be advised.
 *
 * @param index its place in the order of resolving, from 0
 * @param actor the actor; the seat goes by its id
 * @param role who the player is
 * @param goals what the seat wants
 */
public record Seat(int index, Actor actor, String role, List<Goal> goals) {

    public Seat {
        goals = List.copyOf(goals);
    }

    public String id() {
        return actor.id();
    }
}
