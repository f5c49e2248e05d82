package demarche.engine.bytecode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A class file that is written. Methods with the same instructions become one. */
public final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int JAVA_17 = 61;
    private static final int FINAL = 0x0010;
    private static final int SUPER = 0x0020;
    private static final int PUBLIC = 0x0001;

    /** Room on the stack and for locals, enough for every method. */
    private static final int ROOM = 16;

    /** A method with more bytes of instructions is never compiled. */
    private static final int LONGEST = 8_000;

    private static final int MOST = 65_535;

    private record Signature(String descriptor, Bytes code) {}

    private final String name;
    private final String parent;
    private final Constants constants = new Constants();
    private final Bytes methods = new Bytes();
    private final Map<Signature, String> known = new HashMap<>();
    private int count;
    private boolean fits = true;

    /**
     * An empty class.
     *
     * @param name with slashes, as that of the parent
     */
    public ClassFile(String name, String parent) {
        this.name = name;
        this.parent = parent;
    }

    public String name() {
        return name;
    }

    /** A method to be written, then added. */
    public Body body() {
        return new Body(constants);
    }

    /** Adds a method that others call; its name, which is that of an earlier one with the same instructions. */
    public String add(String descriptor, Body body) {
        fits &= body.complete();
        return known.computeIfAbsent(new Signature(descriptor, body.code()), signature -> {
            String next = "m" + count;
            write(next, descriptor, FINAL, body);
            return next;
        });
    }

    /** Adds a method that the parent declares, or the constructor. */
    public void override(String method, String descriptor, Body body) {
        fits &= body.complete();
        write(method, descriptor, PUBLIC, body);
    }

    private void write(String method, String descriptor, int access, Body body) {
        Bytes code = body.code();
        fits &= code.size() <= LONGEST;
        count++;
        methods.u2(access)
                .u2(constants.text(method))
                .u2(constants.text(descriptor))
                .u2(1);
        Bytes frames = body.frames();
        int table = body.hasFrames() ? 6 + frames.size() : 0;
        methods.u2(constants.text("Code")).u4(12 + code.size() + table);
        methods.u2(ROOM).u2(ROOM).u4(code.size()).append(code).u2(0);
        if (body.hasFrames()) {
            methods.u2(1).u2(constants.text("StackMapTable")).u4(frames.size()).append(frames);
        } else {
            methods.u2(0);
        }
    }

    /** The whole file, or nothing where it is larger than a class can be, or a method longer than is compiled. */
    public Optional<byte[]> bytes() {
        int self = constants.type(name);
        int above = constants.type(parent);
        if (!fits || constants.count() > MOST || count > MOST) {
            return Optional.empty();
        }
        Bytes file = new Bytes().u4(MAGIC).u2(0).u2(JAVA_17);
        file.u2(constants.count()).append(constants.bytes());
        file.u2(FINAL | SUPER).u2(self).u2(above).u2(0).u2(0);
        file.u2(count).append(methods).u2(0);
        return Optional.of(file.toArray());
    }
}
