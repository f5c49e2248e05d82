package demarche.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds in texts the names of a scenario's subjects.
 *
 * <p>A name counts where it stands as a word of its own, spelt as its author spells it; only its first letter may be a
 * capital in the text, as at the start of a sentence. Scripts without spaces have no such boundaries, and a name in
 * Hangul may be followed by a particle. Of names that overlap the first counts, and of those that begin at the same
 * place the longest. Where two subjects share a name, it is that of the first.
 *
 * <p>The names are held in a tree, so that finding takes a time proportional to the text.
 */
public final class Lexicon {

    /** No longer name is looked for. */
    public static final int LONGEST = 80;

    private final Branch root = new Branch();

    /** The letters that may follow, and the subject whose name is complete here. */
    private static final class Branch {
        private int letter = -1;
        private @Nullable Branch first;
        private final Map<Integer, Branch> others = new HashMap<>(0);
        private @Nullable Subject subject;

        /** Where a letter leads. Mostly there is one that leads on, and then nothing is looked up. */
        @Nullable
        Branch next(int next) {
            return next == letter ? first : others.isEmpty() ? null : others.get(next);
        }

        Branch grown(int next) {
            if (first == null) {
                letter = next;
                first = new Branch();
                return first;
            }
            return next == letter ? first : others.computeIfAbsent(next, any -> new Branch());
        }
    }

    public Lexicon(Scenario scenario) {
        scenario.subjects().forEach(subject -> subject.names().forEach(name -> add(name, subject)));
        scenario.subjects().forEach(subject -> subject.names().forEach(name -> add(capitalised(name), subject)));
    }

    private static String capitalised(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }

    private void add(String name, Subject subject) {
        if (name.isBlank() || name.length() > LONGEST) {
            return;
        }
        Branch branch = root;
        for (int letter : name.codePoints().toArray()) {
            branch = branch.grown(alike(letter));
        }
        if (branch.subject == null) {
            branch.subject = subject;
        }
    }

    /** Where a text names something, in order. */
    public List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            @Nullable Mention mention = WordBoundary.before(text, at) ? longest(text, at) : null;
            if (mention == null) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                mentions.add(mention);
                at = mention.end();
            }
        }
        return mentions;
    }

    private @Nullable Mention longest(String text, int start) {
        @Nullable Mention longest = null;
        @Nullable Branch branch = root;
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            branch = branch.next(alike(letter));
            if (branch == null) {
                return longest;
            }
            at += Character.charCount(letter);
            if (branch.subject != null && WordBoundary.after(text, at)) {
                longest = new Mention(start, at, branch.subject);
            }
        }
        return longest;
    }

    /** A letter as it is compared: a line may break where a name has a space, and apostrophes are of two kinds. */
    private static int alike(int letter) {
        if (letter == '\n' || letter == '\u00a0') {
            return ' ';
        }
        return letter == '\u2019' ? '\'' : letter;
    }
}
