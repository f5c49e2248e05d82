package demarche.saves;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link SavePlayer} that runs beside the test. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static OtherProcess playing(Path folder) throws IOException {
        return start(command(folder, "play"));
    }

    static OtherProcess holding(Path folder) throws IOException {
        return start(command(folder, "hold"));
    }

    /** One that cannot write a file beyond a size, as on a full disk. */
    static OtherProcess playing(Path folder, int kibibytes) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash"));
        command.addAll(command(folder, "play"));
        return start(command);
    }

    private static List<String> command(Path folder, String what) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                SavePlayer.class.getName(),
                folder.toString(),
                what);
    }

    private static OtherProcess start(List<String> command) throws IOException {
        return new OtherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The next line that it prints, or null at its end. */
    String line() throws IOException {
        return output.readLine();
    }

    /** All that it prints until its end. */
    List<String> rest() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            lines.add(line);
        }
        return lines;
    }

    /** Ends it in the midst of whatever it does, as {@code kill -9}; what it has printed can still be read. */
    void kill() {
        // The process's own method would also close its output.
        process.toHandle().destroyForcibly();
    }

    /** Ends it, and waits until it has ended. */
    @Override
    public void close() {
        kill();
        process.onExit().join();
    }
}
