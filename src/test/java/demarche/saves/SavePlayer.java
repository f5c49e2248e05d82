package demarche.saves;

import static demarche.saves.Crossing.SCENARIO;
import static demarche.saves.Crossing.finding;
import static demarche.saves.Crossing.opened;

import demarche.engine.Choice;
import demarche.engine.Game;
import demarche.engine.Taking;
import demarche.scenario.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A program of its own that plays a save and says what it does, for tests that kill it, starve it, or get in its way.
 * Before each decision it prints {@code trying} and the record that is to be, and after it {@code recorded} and the
 * record that is.
 */
final class SavePlayer {

    private SavePlayer() {}

    /** Its arguments: a folder, and whether to {@code play} there or only to {@code hold} the newest save. */
    public static void main(String[] arguments) {
        SaveFolder folder = new SaveFolder(Path.of(arguments[0]));
        Opening opening = folder.latest()
                .map(entry -> folder.open(entry.file(), finding(SCENARIO)))
                .orElseGet(() -> folder.begin(SCENARIO, 7, Set.of("beijing", "tokyo")));
        if (opening instanceof Opening.Failed failed) {
            say("failed " + failed.problem().kind());
            return;
        }
        SavedGame saved = opened(opening);
        say("opened " + record(saved.game()));
        if (arguments[1].equals("hold")) {
            waitForInput();
        } else {
            play(saved);
        }
    }

    /** Decides, and takes turns back at the end of each game, until that fails. */
    private static void play(SavedGame saved) {
        for (int step = 0; ; step++) {
            Game game = saved.game();
            List<Option> open =
                    game.isOver() ? List.of() : game.questions().get(0).open();
            String option =
                    open.isEmpty() ? "" : open.get(step % open.size()).id().name();
            Game next = open.isEmpty() ? game.undone().orElseThrow() : ((Taking.Taken) game.choose(option)).game();
            say("trying " + record(next));
            Recording recording = open.isEmpty() ? saved.undo() : saved.choose(option);
            if (recording instanceof Recording.NotRecorded not) {
                say("failed " + not.problem().kind());
                say("stands " + record(saved.game()));
                return;
            }
            say("recorded " + record(saved.game()));
        }
    }

    static String record(Game game) {
        return game.record().stream().map(Choice::option).collect(Collectors.joining(","));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void waitForInput() {
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
