package demarche.terminal.screen;

import com.googlecode.lanterna.input.KeyStroke;
import demarche.Scenarios;
import demarche.saves.SaveFolder;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Flaw;
import demarche.terminal.view.Phrases;
import demarche.terminal.workbench.Manuscript;
import demarche.terminal.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The screens of a game that is played while its scenario is written, without a terminal. */
final class SplitTable {

    static final Flaw FLAW = new Flaw(
            41,
            27,
            true,
            "DM310",
            "There is no meter `trst`.",
            "Did you mean `trust`?",
            "            effects: {trst: +4}");

    final Workbench workbench;
    private final SplitStage stage;
    private Size size = Table.SMALL;

    /** A table on which there is a text that can be played. */
    SplitTable(Phrases phrases, Path saves, String text) {
        this(phrases, saves, good(text));
    }

    SplitTable(Phrases phrases, Path saves, Manuscript first) {
        workbench = new Workbench(phrases, "harbour.yaml", false, scenario -> new SaveFolder(saves)
                .begin(scenario, 7, Set.of("beijing")));
        workbench.hand(first);
        Play play = Play.at(workbench, phrases, new SaveFolder(saves));
        Taste taste = Taste.usual(new Looks(Theme.DARK, Depth.TRUE, false));
        stage = new SplitStage(workbench, Navigation.reading(phrases, play, taste, Optional.of("harbour.yaml")));
    }

    static String harbour() {
        try {
            return Files.readString(Path.of("src/test/resources/screens/harbour.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manuscript good(String text) {
        return new Manuscript(Scenarios.of(text), List.of(), "");
    }

    static Manuscript broken() {
        return new Manuscript(null, List.of(FLAW), "");
    }

    /** The author saves a text. */
    SplitTable save(Manuscript text) {
        workbench.hand(text);
        stage.take(new Input.Refresh());
        return this;
    }

    /** Presses keys, separated by spaces: names of {@link Key}, or letters as in {@link Keys}. */
    SplitTable press(String keys) {
        Arrays.stream(keys.split(" "))
                .forEach(key -> stage.take(key.length() == 1 ? letter(key.charAt(0)) : Press.of(Key.valueOf(key))));
        return this;
    }

    /** Clicks on a cell. */
    SplitTable click(int column, int row) {
        stage.take(new Input.Click(column, row));
        return this;
    }

    /** Types an order on the author's page. */
    SplitTable order(String words) {
        press("ENTER");
        words.chars().forEach(letter -> stage.take(letter((char) letter)));
        return press("ENTER");
    }

    private static Press letter(char letter) {
        return Keys.of(new KeyStroke(letter, false, false));
    }

    SplitTable at(Size now) {
        size = now;
        stage.resize(now);
        return this;
    }

    boolean isFinished() {
        return stage.isFinished();
    }

    Frame frame() {
        stage.resize(size);
        return stage.frame();
    }

    String seen() {
        return frame().text();
    }
}
