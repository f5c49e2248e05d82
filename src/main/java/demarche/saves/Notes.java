package demarche.saves;

import demarche.engine.Forecast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lines of a save come to besides its decisions. */
final class Notes {

    private record Numbered(int number, Forecast forecast) {}

    private final List<Numbered> forecasts = new ArrayList<>();
    /** By seat: before how many decisions its player has asked the analysts. Taking back does not make it fewer. */
    private final Map<String, Integer> consultations = new HashMap<>();
    /** The seats whose players have asked before the decision that they stand before. */
    private final Set<String> consulted = new HashSet<>();

    void add(int number, Note note) {
        if (note instanceof Note.Consulted asked && consulted.add(asked.seat())) {
            consultations.merge(asked.seat(), 1, Integer::sum);
        } else if (note instanceof Note.Forecasted written) {
            forecasts.removeIf(earlier -> written.forecast().replaces(earlier.forecast()));
            forecasts.add(new Numbered(number, written.forecast()));
        }
    }

    void decided(String seat) {
        consulted.remove(seat);
    }

    void takenBack(int to) {
        consulted.clear();
        forecasts.removeIf(forecast -> forecast.number() > to);
    }

    List<Forecast> forecasts() {
        return forecasts.stream().map(Numbered::forecast).toList();
    }

    int consultations(String seat) {
        return consultations.getOrDefault(seat, 0);
    }

    /** Whether a seat's player has asked before the decision that they stand before; to ask again costs nothing. */
    boolean isConsulted(String seat) {
        return consulted.contains(seat);
    }
}
