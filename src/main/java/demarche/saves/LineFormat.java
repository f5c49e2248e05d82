package demarche.saves;

import demarche.engine.Choice;
import demarche.saves.Members.Malformed;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The lines of a save as JSON text, without their hash; {@code docs/saves.md} describes them. */
final class LineFormat {

    /** The first member of the first line, by which the format is known. */
    static final String MARK = "demarche-save";

    private static final JsonFactory JSON = new JsonFactory();

    private LineFormat() {}

    static String write(Header header) {
        return object(json -> {
            json.writeNumberProperty(MARK, Header.FORMAT);
            json.writeObjectPropertyStart("scenario");
            stamp(json, header.scenario());
            json.writeStringProperty("title", header.title());
            json.writeEndObject();
            // As text, because many JSON readers round numbers of more than fifteen digits.
            json.writeStringProperty("seed", Long.toString(header.seed()));
            json.writeObjectPropertyStart("seats");
            header.seats().forEach(json::writeStringProperty);
            json.writeEndObject();
        });
    }

    static String write(Line line) {
        return object(json -> {
            json.writeNumberProperty("n", line.number());
            if (line instanceof Line.Decided decided) {
                json.writeStringProperty("turn", decided.choice().turn());
                json.writeStringProperty("seat", decided.choice().seat());
                json.writeStringProperty("option", decided.choice().option());
            } else if (line instanceof Line.Undone undone) {
                json.writeObjectPropertyStart("undo");
                json.writeNumberProperty("to", undone.to());
                json.writeStringProperty("turn", undone.turn());
                json.writeEndObject();
            } else if (line instanceof Line.ScenarioChanged changed) {
                json.writeObjectPropertyStart("scenario");
                stamp(json, changed.scenario());
                json.writeEndObject();
            } else if (line instanceof Line.Noted noted) {
                json.writeObjectPropertyStart("scenario");
                stamp(json, noted.scenario());
                json.writeEndObject();
                NoteFormat.write(json, noted.note());
            }
        });
    }

    private static void stamp(JsonGenerator json, Header.ScenarioStamp stamp) {
        json.writeStringProperty("id", stamp.id());
        json.writeNumberProperty("version", stamp.version());
        json.writeStringProperty("fingerprint", stamp.fingerprint());
    }

    private static String object(Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    static Header header(Members line) throws Malformed {
        Members scenario = line.object("scenario");
        Map<String, String> seats = line.object("seats").texts();
        return new Header(stamp(scenario), scenario.text("title"), seed(line.text("seed")), seats);
    }

    private static long seed(String text) throws Malformed {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Malformed("`seed` is not a whole number");
        }
    }

    private static Header.ScenarioStamp stamp(Members scenario) throws Malformed {
        return new Header.ScenarioStamp(
                scenario.text("id"), scenario.smallNumber("version"), scenario.text("fingerprint"));
    }

    static Line line(Members line) throws Malformed {
        int number = line.smallNumber("n");
        if (line.has("option")) {
            Choice choice = new Choice(line.text("turn"), line.text("seat"), line.text("option"));
            return new Line.Decided(number, choice);
        }
        if (line.has("undo")) {
            Members undo = line.object("undo");
            return new Line.Undone(number, undo.smallNumber("to"), undo.text("turn"));
        }
        if (line.has("scenario")) {
            Header.ScenarioStamp stamp = stamp(line.object("scenario"));
            Optional<Note> note = NoteFormat.read(line);
            return note.isPresent()
                    ? new Line.Noted(number, stamp, note.get())
                    : new Line.ScenarioChanged(number, stamp);
        }
        throw new Malformed("it is neither a decision nor an undo");
    }
}
