package demarche.terminal.screen;

import demarche.Scenarios;
import demarche.saves.SaveFolder;
import demarche.scenario.Scenario;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.TextWidth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Screens without a terminal: keys go in, and what would be seen comes out. */
final class Table {

    static final Size LEAST = new Size(60, 20);
    static final Size SMALL = new Size(80, 24);
    static final Size HUGE = new Size(200, 60);
    static final Size WIDE = new Size(120, 40);

    static final Looks LOOKS = new Looks(Theme.DARK, Depth.TRUE, false);

    final Navigation navigation;
    private Size size = SMALL;

    /** A table with scenarios on it, and a folder for saves. */
    Table(Path saves, Scenario... scenarios) {
        this(Phrases.english(), saves, scenarios);
    }

    /** A table at which a language is spoken. */
    Table(Phrases phrases, Path saves, Scenario... scenarios) {
        this(Taste.usual(LOOKS), phrases, saves, scenarios);
    }

    /** A table of somebody with a taste. */
    Table(Taste taste, Phrases phrases, Path saves, Scenario... scenarios) {
        Play play = new Play(phrases, new OpenShelf(List.of(scenarios)), new SaveFolder(saves), () -> 7);
        play.findSaves();
        navigation = new Navigation(phrases, play, taste);
    }

    static Scenario fixture(String name) {
        return read(Path.of("src/test/resources/screens", name + ".yaml"));
    }

    /** The same with a part of its text replaced. */
    static Scenario fixture(String name, String part, String by) {
        try {
            String text = Files.readString(Path.of("src/test/resources/screens", name + ".yaml"));
            if (!text.contains(part)) {
                throw new IllegalArgumentException("No such text: " + part);
            }
            return Scenarios.of(text.replace(part, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario read(Path file) {
        try {
            return Scenarios.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Presses keys, separated by spaces: names of {@link Key}, digits, or letters as in {@link Keys}. */
    Table press(String keys) {
        Arrays.stream(keys.split(" ")).forEach(key -> navigation.take(key(key)));
        return this;
    }

    private static Press key(String name) {
        if (name.length() == 1) {
            return Keys.of(new com.googlecode.lanterna.input.KeyStroke(name.charAt(0), false, false));
        }
        return Press.of(Key.valueOf(name));
    }

    /** Clicks on the first place where a text is seen. */
    Table click(String text) {
        List<Line> lines = frame().lines();
        for (int row = 0; row < lines.size(); row++) {
            int at = lines.get(row).text().indexOf(text);
            if (at >= 0) {
                int column = TextWidth.of(lines.get(row).text().substring(0, at));
                navigation.take(new Input.Click(column, row));
                return this;
            }
        }
        throw new IllegalArgumentException("Not seen: " + text + "\n" + seen());
    }

    /** Turns the wheel by a notch. */
    Table turn(Key direction) {
        navigation.take(new Input.Wheel(direction));
        return this;
    }

    Table at(Size now) {
        size = now;
        navigation.resize(now);
        return this;
    }

    Frame frame() {
        navigation.resize(size);
        return navigation.frame();
    }

    String seen() {
        return frame().text();
    }

    record OpenShelf(List<Scenario> scenarios) implements Shelf {
        @Override
        public List<Offer> offers() {
            return scenarios.stream().map(OpenShelf::offer).toList();
        }

        private static Offer offer(Scenario scenario) {
            return new Offer(
                    scenario.heading().id(),
                    scenario.heading().title(),
                    scenario.heading().summary(),
                    scenario.heading().minutes(),
                    scenario.seats().stream().map(seat -> seat.actor().name()).toList(),
                    scenario,
                    "");
        }

        @Override
        public Offer await(String key) {
            return offers().stream()
                    .filter(offer -> offer.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void onChange(Runnable action) {}

        @Override
        public void speak(Locale language) {}

        @Override
        public Optional<Scenario> find(String id, String fingerprint) {
            return scenarios.stream()
                    .filter(scenario -> scenario.heading().id().equals(id))
                    .findFirst();
        }
    }
}
