package demarche.terminal.plain;

import demarche.terminal.view.Phrases;
import demarche.terminal.view.View;
import demarche.terminal.view.Wrapping;
import java.io.Flushable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines out and lines in. */
public final class Dialogue {

    private final Lines in;
    private final Appendable out;
    private final Phrases phrases;
    private final Echo echo;
    private boolean afterBlank = true;
    private boolean newsHeld;

    /**
     * A dialogue.
     *
     * @param out is flushed before an answer is waited for, if it can be
     */
    public Dialogue(Reader in, Appendable out, Phrases phrases) {
        this(in, out, phrases, Echo.NONE);
    }

    /**
     * A dialogue in which something may be typed unseen.
     *
     * @param echo what shows on the terminal what is typed
     */
    public Dialogue(Reader in, Appendable out, Phrases phrases, Echo echo) {
        this(Lines.of(in), out, phrases, echo);
    }

    /** A dialogue with one who may have to be told of something while an answer is waited for. */
    public Dialogue(Lines in, Appendable out, Phrases phrases, Echo echo) {
        this.in = in;
        this.out = out;
        this.phrases = phrases;
        this.echo = echo;
    }

    Phrases phrases() {
        return phrases;
    }

    /** Says a view, and leaves an empty line after it. */
    void show(View view) {
        view.spoken(phrases).forEach(this::line);
        blank();
    }

    /** Leaves an empty line, unless there is one. */
    void blank() {
        if (!afterBlank) {
            line("");
        }
    }

    /** Says something in the words of the interface. */
    void say(String key, Object... values) {
        tell(phrases.get(key, values));
    }

    /** Says a text. */
    void tell(String text) {
        Wrapping.lines(text, Wrapping.MEASURE).forEach(this::line);
    }

    /** Writes a line as it is, however long. Always the same line end, so that scripts can compare. */
    void line(String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        afterBlank = text.isEmpty();
    }

    /**
     * Asks, and waits for a line, for news, or for the end of the input. Lines with nothing in them are passed over.
     * Full-width letters and digits, as input methods for Chinese, Japanese and Korean give them, are read as the usual
     * ones. News that came while a question waited for its answer are given first, before anything is asked.
     */
    Heard listen(String key, Object... values) {
        if (newsHeld) {
            newsHeld = false;
            return new Heard.News();
        }
        blank();
        say(key, values);
        return next();
    }

    private Heard next() {
        flush();
        try {
            Heard heard = in.next();
            return heard instanceof Heard.Typed typed
                    ? new Heard.Typed(Normalizer.normalize(typed.text(), Normalizer.Form.NFKC)
                            .strip())
                    : heard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, but what is typed is not shown, neither now nor to whoever scrolls back. */
    Heard listenUnseen(String key, Object... values) {
        echo.off();
        try {
            return listen(key, values);
        } finally {
            echo.on();
        }
    }

    /** Asks, and waits for what is typed; empty at the end of the input. News are held back until it is answered. */
    Optional<String> ask(String key, Object... values) {
        blank();
        say(key, values);
        Heard heard = next();
        while (heard instanceof Heard.News) {
            newsHeld = true;
            heard = next();
        }
        return heard instanceof Heard.Typed typed ? Optional.of(typed.text()) : Optional.empty();
    }

    /** Asks a question that is answered by yes or, with anything else or the end of the input, by no. */
    boolean agrees(String key, Object... values) {
        return ask(key, values).filter(this::isYes).isPresent();
    }

    /** Whether what was typed is a yes. */
    boolean isYes(String typed) {
        return List.of("yes", "y", phrases.get("plain.yes"), phrases.get("plain.y"))
                .contains(typed.toLowerCase(Locale.ROOT));
    }

    /** Lets everything be seen that was said. */
    void flush() {
        try {
            if (out instanceof Flushable flushable) {
                flushable.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
