package demarche.authoring.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The scenarios to begin with. Each is sound, plays to an ending, and passes its own tests, whatever its actors. */
public enum Template {
    /** One decision and two endings, with places for texts. */
    BLANK("blank", "one decision, two endings, and a place for every text"),
    /** One seat, three turns. */
    ONE_CAPITAL("one-capital", "one seat, three turns, chance, a locked option, four endings"),
    /** Three seats in one world. */
    THREE_CAPITALS("three-capitals", "three seats that decide at once, two turns, four endings");

    /**
     * What an actor is in the story.
     *
     * @param question asks for its name
     * @param usual the name where none is given
     */
    public record Role(String question, String usual) {}

    private static final String FOLDER = "/demarche/authoring/templates/";

    private final String word;
    private final String about;

    Template(String word, String about) {
        this.word = word;
        this.about = about;
    }

    /** The template that is called so, if there is one. */
    public static Optional<Template> called(String word) {
        return Arrays.stream(values())
                .filter(template -> template.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** What it is called: {@code one-capital}. */
    public String word() {
        return word;
    }

    /** What is in it, in a few words. */
    public String about() {
        return about;
    }

    /** Its actors, in order. */
    public List<Role> roles() {
        return switch (this) {
            case BLANK ->
                List.of(
                        new Role("Whom does the player advise?", "Tokyo"),
                        new Role("Who is on the other side?", "Beijing"));
            case ONE_CAPITAL ->
                List.of(
                        new Role("Whom does the player advise?", "Seoul"),
                        new Role("Who is on the other side?", "Pyongyang"),
                        new Role("Who is a partner of the first?", "Washington"));
            case THREE_CAPITALS ->
                List.of(
                        new Role("Which is the first capital that can be advised?", "Beijing"),
                        new Role("Which is the second, at odds with the first?", "Tokyo"),
                        new Role("Which is the third, between the two?", "Seoul"));
        };
    }

    /** The names of its actors where none are given. */
    public List<String> usualActors() {
        return roles().stream().map(Role::usual).toList();
    }

    /** Its text, with names in double braces in place of what is filled in. */
    String text() {
        String resource = FOLDER + word + ".yaml";
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program cannot read its resource " + resource, unreadable);
        }
    }
}
