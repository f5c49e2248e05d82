package demarche.saves;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The members of a JSON object: texts, whole numbers and objects, which is all that a save holds. */
final class Members {

    /** The line is not what this class, or its caller, can make sense of. */
    static final class Malformed extends Exception {
        private final String what;

        Malformed(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(4).build())
            .build();

    /** Stands for a value of a sort that no save of this format holds. */
    private static final Object UNUSED = new Object();

    private final Map<String, Object> values;

    private Members(Map<String, Object> values) {
        this.values = values;
    }

    static Members parse(String json) throws Malformed {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Malformed("it is no JSON object");
            }
            Members members = object(parser);
            if (parser.nextToken() != null) {
                throw new Malformed("something follows the JSON object");
            }
            return members;
        } catch (JacksonException e) {
            throw new Malformed("it is not JSON");
        }
    }

    private static Members object(JsonParser parser) throws Malformed {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            values.put(
                    name,
                    switch (parser.nextToken()) {
                        case VALUE_STRING -> parser.getString();
                        case VALUE_NUMBER_INT -> parser.getLongValue();
                        case START_OBJECT -> object(parser);
                        default -> {
                            parser.skipChildren();
                            yield UNUSED;
                        }
                    });
        }
        return new Members(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) throws Malformed {
        return of(name, String.class, "text");
    }

    long wholeNumber(String name) throws Malformed {
        return of(name, Long.class, "a whole number");
    }

    int smallNumber(String name) throws Malformed {
        long value = wholeNumber(name);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new Malformed("`" + name + "` is out of range");
        }
        return (int) value;
    }

    Members object(String name) throws Malformed {
        return of(name, Members.class, "an object");
    }

    /** All members, where all are texts. */
    Map<String, String> texts() throws Malformed {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : values.keySet()) {
            texts.put(name, text(name));
        }
        return texts;
    }

    private <T> T of(String name, Class<T> type, String sort) throws Malformed {
        @Nullable Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new Malformed("`" + name + "` is not " + sort);
        }
        return type.cast(value);
    }
}
