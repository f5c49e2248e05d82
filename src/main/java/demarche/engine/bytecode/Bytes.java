package demarche.engine.bytecode;

import java.util.Arrays;

/** A row of bytes that grows; of a number of several bytes, the highest comes first. */
final class Bytes {

    private byte[] data = new byte[64];
    private int size;

    int size() {
        return size;
    }

    Bytes u1(int value) {
        if (size == data.length) {
            data = Arrays.copyOf(data, 2 * size);
        }
        data[size++] = (byte) value;
        return this;
    }

    Bytes u2(int value) {
        return u1(value >> 8).u1(value);
    }

    Bytes u4(int value) {
        return u2(value >> 16).u2(value);
    }

    Bytes u8(long value) {
        return u4((int) (value >> 32)).u4((int) value);
    }

    Bytes append(Bytes more) {
        for (int i = 0; i < more.size; i++) {
            u1(more.data[i]);
        }
        return this;
    }

    /** Writes over two bytes. */
    void put2(int at, int value) {
        data[at] = (byte) (value >> 8);
        data[at + 1] = (byte) value;
    }

    /** Writes over four bytes. */
    void put4(int at, int value) {
        put2(at, value >> 16);
        put2(at + 2, value);
    }

    byte[] toArray() {
        return Arrays.copyOf(data, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(data, 0, size, bytes.data, 0, bytes.size);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toArray());
    }
}
