package demarche.engine;

/** Numbers that look like chance, from texts and from other numbers. */
final class Hashing {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Hashing() {}

    /** The FNV-1a hash of a text, closed so that every bit of the text reaches every bit of it. */
    static long of(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the input reaches every bit out. */
    static long mix(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to 99, from the upper 53 bits. */
    static int percent(long bits) {
        return (int) (((bits >>> 11) * 100) >>> 53);
    }

    /** A number strictly between 0 and 1, from the upper 53 bits. */
    static double unit(long bits) {
        return ((bits >>> 11) + 0.5) * 0x1.0p-53;
    }
}
