package demarche.saves;

import demarche.engine.Forecast;
import demarche.saves.Members.Malformed;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The notes in the lines of a save as members of JSON objects; {@code docs/saves.md} describes them. */
final class NoteFormat {

    private static final String FORECAST = "forecast";
    private static final String ANALYSTS = "analysts";

    private NoteFormat() {}

    static void write(JsonGenerator json, Note note) {
        if (note instanceof Note.Forecasted written) {
            Forecast forecast = written.forecast();
            json.writeObjectPropertyStart(FORECAST);
            json.writeStringProperty("turn", forecast.turn());
            json.writeStringProperty("seat", forecast.seat());
            json.writeStringProperty(member(forecast.kind()), forecast.of());
            json.writeNumberProperty("percent", forecast.percent());
            json.writeEndObject();
        } else if (note instanceof Note.Consulted asked) {
            json.writeObjectPropertyStart(ANALYSTS);
            json.writeStringProperty("turn", asked.turn());
            json.writeStringProperty("seat", asked.seat());
            json.writeEndObject();
        }
    }

    private static String member(Forecast.Kind kind) {
        return switch (kind) {
            case ENDING -> "ending";
            case GOAL -> "goal";
        };
    }

    static Optional<Note> read(Members line) throws Malformed {
        if (line.has(FORECAST)) {
            return Optional.of(new Note.Forecasted(forecast(line.object(FORECAST))));
        }
        if (line.has(ANALYSTS)) {
            Members asked = line.object(ANALYSTS);
            return Optional.of(new Note.Consulted(asked.text("turn"), asked.text("seat")));
        }
        return Optional.empty();
    }

    private static Forecast forecast(Members forecast) throws Malformed {
        int percent = forecast.smallNumber("percent");
        if (percent > 100) {
            throw new Malformed("`percent` is out of range");
        }
        Forecast.Kind kind = forecast.has(member(Forecast.Kind.ENDING)) ? Forecast.Kind.ENDING : Forecast.Kind.GOAL;
        return new Forecast(forecast.text("turn"), forecast.text("seat"), kind, forecast.text(member(kind)), percent);
    }
}
