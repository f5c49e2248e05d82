package demarche.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers of things from the command line. What is no number, or out of bounds, is refused and never bent. */
final class Counts {

    private Counts() {}

    /** So many games, states or mebibytes, and at least one. */
    static final class FromOne implements ITypeConverter<Long> {
        @Override
        public Long convert(String written) {
            return read(written, 1, Long.MAX_VALUE);
        }
    }

    /** So many games, or none. */
    static final class FromZero implements ITypeConverter<Long> {
        @Override
        public Long convert(String written) {
            return read(written, 0, Long.MAX_VALUE);
        }
    }

    /** So much memory, in mebibytes; at least one, and no more than can be said in bytes. */
    static final class Mebibytes implements ITypeConverter<Long> {
        @Override
        public Long convert(String written) {
            return read(written, 1, Long.MAX_VALUE >> 20);
        }
    }

    /** So many threads that work; at least one, and no more than do any good. */
    static final class Workers implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return (int) read(written, 1, 1024);
        }
    }

    /** So many games from each option on; at least one. */
    static final class Few implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return (int) read(written, 1, Integer.MAX_VALUE);
        }
    }

    private static long read(String written, long least, long most) {
        long number;
        try {
            number = Long.parseLong(written.strip());
        } catch (NumberFormatException notOne) {
            boolean digits = written.strip().matches("[-+]?[0-9]+");
            throw new TypeConversionException(
                    digits ? written + " is more than can be counted" : written + " is not a whole number");
        }
        if (number < least) {
            throw new TypeConversionException("must be at least " + least);
        }
        if (number > most) {
            throw new TypeConversionException("must be at most " + most);
        }
        return number;
    }
}
