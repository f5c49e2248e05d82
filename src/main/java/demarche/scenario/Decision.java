package demarche.scenario;

import java.util.List;

/**
 * A question to one seat.
 *
 * @param seat the seat's index
 * @param question as put
 * @param options two to five, in order
 */
public record Decision(int seat, String question, List<Option> options) {

    public Decision {
        options = List.copyOf(options);
    }
}
