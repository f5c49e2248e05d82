package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.terminal.screen.Preference;
import demarche.terminal.screen.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("deep").resolve("settings");
    }

    private SettingsFile file() {
        return new SettingsFile(path());
    }

    private SettingsFile holding(String text) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), text);
        return file();
    }

    @Test
    void withoutAFileEverythingIsAsUsual() {
        SettingsFile.Reading reading = file().read();
        assertThat(reading.settings()).isEqualTo(Settings.USUAL);
        assertThat(reading.trouble()).isEmpty();
        assertThat(path()).doesNotExist();
    }

    @Test
    void whatIsKeptIsReadAgain() {
        assertThat(file().keep(Preference.THEME, "light")).isEmpty();
        assertThat(file().keep(Preference.REVEAL, "typewriter")).isEmpty();
        assertThat(file().keep(Preference.THEME, "colour-blind")).isEmpty();
        Settings settings = file().read().settings();
        assertThat(settings.value(Preference.THEME)).isEqualTo("colour-blind");
        assertThat(settings.value(Preference.REVEAL)).isEqualTo("typewriter");
        assertThat(settings.value(Preference.MOTION)).isEqualTo("full");
    }

    @Test
    void whatItDoesNotKnowStays() throws IOException {
        SettingsFile file = holding("# mine\nfrom-the-future = 7\n\ntheme=dark\n");
        assertThat(file.read().trouble()).isEmpty();
        file.keep(Preference.THEME, "own");
        assertThat(path()).hasContent("# mine\nfrom-the-future = 7\n\ntheme = own\n");
    }

    @Test
    void aLineThatIsWrongIsToldAndTheFilePutAside() throws IOException {
        String damaged = "theme = pink\nmotion = reduced\nreveal\n";
        SettingsFile.Reading reading = holding(damaged).read();
        assertThat(reading.trouble())
                .contains("line 1: theme can be auto, dark", "not “pink”", "line 3: it should say", "settings.damaged");
        assertThat(reading.settings().value(Preference.MOTION)).isEqualTo("reduced");
        assertThat(path().resolveSibling("settings.damaged")).hasContent(damaged);
        assertThat(path()).hasContent("motion = reduced\n");
        assertThat(file().read().trouble()).as("the next time").isEmpty();
    }

    @Test
    void whatWasPutAsideBeforeStaysToo() throws IOException {
        holding("theme = pink\n").read();
        holding("theme = mauve\n").read();
        assertThat(path().resolveSibling("settings.damaged")).hasContent("theme = pink\n");
        assertThat(path().resolveSibling("settings.damaged-2")).hasContent("theme = mauve\n");
    }

    @Test
    void whatIsNoTextIsPutAside() throws IOException {
        holding("");
        Files.write(path(), new byte[] {(byte) 0xC3, 0x28, 0});
        assertThat(file().read().trouble()).contains("it is no text");
        assertThat(path().resolveSibling("settings.damaged")).hasBinaryContent(new byte[] {(byte) 0xC3, 0x28, 0});
        assertThat(path()).hasContent("");
    }

    @Test
    void whereNothingCanBeKeptItSaysSo() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file where a folder should be");
        assertThat(file().read().settings()).isEqualTo(Settings.USUAL);
        assertThat(file().keep(Preference.THEME, "dark")).contains("cannot be kept in");
    }

    @Test
    void isWhereTheSystemKeepsSuchThings() {
        assertThat(path("Linux", Map.of())).isEqualTo(Path.of("/home/me/.config/demarche/settings"));
        assertThat(path("Linux", Map.of("XDG_CONFIG_HOME", "/etc/me"))).isEqualTo(Path.of("/etc/me/demarche/settings"));
        assertThat(path("Mac OS X", Map.of()))
                .isEqualTo(Path.of("/home/me/Library/Application Support/Demarche/settings"));
        assertThat(path("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Demarche/settings"));
        assertThat(path("Linux", Map.of(SettingsFile.VARIABLE, "here"))).isEqualTo(Path.of("here"));
    }

    private static Path path(String system, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/me");
        return SettingsFile.of(environment, properties).path();
    }
}
