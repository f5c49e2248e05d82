package demarche.engine.bytecode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants of a class file, each of them once. */
final class Constants {

    private static final int TEXT = 1;
    private static final int INTEGER = 3;
    private static final int LONG = 5;
    private static final int TYPE = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;

    private final Map<List<Object>, Integer> places = new HashMap<>();
    private final Bytes bytes = new Bytes();
    private int next = 1;

    /** A name or a descriptor, of ASCII letters. */
    int text(String text) {
        Integer known = places.get(List.of(TEXT, text));
        if (known != null) {
            return known;
        }
        bytes.u1(TEXT).u2(text.length());
        text.chars().forEach(bytes::u1);
        return place(List.of(TEXT, text), 1);
    }

    int integer(int value) {
        Integer known = places.get(List.of(INTEGER, value));
        if (known != null) {
            return known;
        }
        bytes.u1(INTEGER).u4(value);
        return place(List.of(INTEGER, value), 1);
    }

    int number(long value) {
        Integer known = places.get(List.of(LONG, value));
        if (known != null) {
            return known;
        }
        bytes.u1(LONG).u8(value);
        return place(List.of(LONG, value), 2);
    }

    /** A class, by its name with slashes. */
    int type(String name) {
        return pair(TYPE, text(name), 0);
    }

    int field(String owner, String name, String descriptor) {
        return member(FIELD, owner, name, descriptor);
    }

    int method(String owner, String name, String descriptor) {
        return member(METHOD, owner, name, descriptor);
    }

    private int member(int tag, String owner, String name, String descriptor) {
        return pair(tag, type(owner), pair(NAME_AND_TYPE, text(name), text(descriptor)));
    }

    private int pair(int tag, int first, int second) {
        Integer known = places.get(List.of(tag, first, second));
        if (known != null) {
            return known;
        }
        bytes.u1(tag).u2(first);
        if (tag != TYPE) {
            bytes.u2(second);
        }
        return place(List.of(tag, first, second), 1);
    }

    private int place(List<Object> key, int width) {
        int place = next;
        places.put(key, place);
        next += width;
        return place;
    }

    /** One more than the last place; no more than 65,535 can be written. */
    int count() {
        return next;
    }

    Bytes bytes() {
        return bytes;
    }
}
