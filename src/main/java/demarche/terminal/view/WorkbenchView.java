package demarche.terminal.view;

import java.util.List;
import java.util.Locale;

/**
 * What an author needs to see of a game that is played while its scenario is written: what is wrong with the text, what
 * is ruled by hand, and every condition with the values that make it hold or not.
 *
 * @param file the scenario's file, as it was named
 * @param behind whether the game is played over an older text, since the newest has errors
 * @param flaws what is wrong with the newest text
 * @param notes what the author should know of the game: what is ruled by hand, which decisions wait
 * @param parts the conditions, part by part
 */
public record WorkbenchView(String file, boolean behind, List<Flaw> flaws, List<String> notes, List<Part> parts)
        implements View {

    /** How something stands. */
    public enum Mark {
        YES("✓", Role.GOOD),
        NO("✗", Role.BAD),
        HERE("▸", Role.KEY),
        NONE("·", Role.DIM);

        private final String sign;
        private final Role role;

        Mark(String sign, Role role) {
            this.sign = sign;
            this.role = role;
        }

        static Mark of(boolean holds) {
            return holds ? YES : NO;
        }
    }

    /**
     * Things of one kind.
     *
     * @param key the phrase that is its heading
     */
    public record Part(String key, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }

        Part only(String words) {
            return new Part(
                    key, items.stream().filter(item -> item.speaksOf(words)).toList());
        }
    }

    /**
     * One thing that has a condition, or may have.
     *
     * @param name its id or, where it has none, its beginning
     * @param note how it stands, in words; may be empty
     * @param facts its conditions, taken apart
     */
    public record Item(Mark mark, String name, String note, List<Fact> facts) {
        public Item {
            facts = List.copyOf(facts);
        }

        private boolean speaksOf(String words) {
            String lower = words.toLowerCase(Locale.ROOT);
            return name.toLowerCase(Locale.ROOT).contains(lower)
                    || facts.stream()
                            .anyMatch(
                                    fact -> fact.text().toLowerCase(Locale.ROOT).contains(lower));
        }
    }

    /**
     * A condition, or one that it is made of.
     *
     * @param depth how deep it lies in another
     * @param text as the author writes it
     * @param now the values that it reads; empty where it reads none
     */
    public record Fact(int depth, boolean holds, String text, String now) {}

    public WorkbenchView {
        flaws = List.copyOf(flaws);
        notes = List.copyOf(notes);
        parts = parts.stream().filter(part -> !part.items().isEmpty()).toList();
    }

    /** Only what has these words in its id or its condition. */
    public WorkbenchView only(String words) {
        return new WorkbenchView(
                file,
                behind,
                flaws,
                notes,
                parts.stream().map(part -> part.only(words)).toList());
    }

    /** What is wrong with the text, and nothing else. */
    public WorkbenchView onlyFlaws() {
        return new WorkbenchView(file, behind, flaws, List.of(), List.of());
    }

    @Override
    public void write(Page page) {
        if (page.isSpoken()) {
            page.heading("workbench.title", file);
        }
        if (flaws.isEmpty()) {
            page.text(page.phrases().get("workbench.fine"), Role.DIM, 0);
        }
        flaws.forEach(flaw -> flaw(page, flaw));
        if (behind) {
            page.blank().text(page.phrases().get("workbench.behind"), Role.ALERT, 0);
        }
        if (!notes.isEmpty()) {
            page.blank();
            notes.forEach(note -> page.item(note, 0));
        }
        for (Part part : parts) {
            page.blank().heading(part.key());
            part.items().forEach(item -> item(page, item));
        }
    }

    private static void flaw(Page page, Flaw flaw) {
        Phrases phrases = page.phrases();
        String where = phrases.get("workbench.where", flaw.line(), flaw.column());
        page.blank();
        page.line(
                Line.of(where, flaw.error() ? Role.BAD : Role.CHANGED)
                        .and(" " + flaw.code() + " ", Role.DIM)
                        .and(flaw.message(), Role.EMPHASIS),
                0,
                2);
        page.text(flaw.words(), Role.DIM, 2);
        page.text(flaw.help(), Role.PLAIN, 2);
    }

    private static void item(Page page, Item item) {
        if (page.isSpoken()) {
            page.text(page.beside(item.name(), item.note()), Role.PLAIN, 0);
        } else {
            page.line(
                    Line.of(item.mark().sign + " ", item.mark().role)
                            .and(item.name(), Role.EMPHASIS)
                            .and(item.note().isEmpty() ? "" : "  " + item.note(), Role.DIM),
                    0,
                    2);
        }
        item.facts().forEach(fact -> fact(page, fact));
    }

    private static void fact(Page page, Fact fact) {
        Phrases phrases = page.phrases();
        Mark mark = Mark.of(fact.holds());
        int indent = 2 + 2 * fact.depth();
        if (page.isSpoken()) {
            String words = phrases.get(fact.holds() ? "workbench.holds" : "workbench.fails", fact.text());
            page.text(fact.now().isEmpty() ? words : phrases.get("reason", words, fact.now()), Role.PLAIN, indent);
        } else {
            page.line(
                    Line.of(mark.sign + " ", mark.role)
                            .and(fact.text())
                            .and(fact.now().isEmpty() ? "" : "  " + fact.now(), Role.DIM),
                    indent,
                    2);
        }
    }
}
