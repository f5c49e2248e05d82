package demarche.authoring.lint;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.scenario.Actor;
import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Lexicon;
import demarche.scenario.Option;
import demarche.scenario.Paragraph;
import demarche.scenario.Passage;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What players read: arguments that are missing, texts that are too long, claims that stand on nothing. */
final class TextAdvice {

    /** So many words a player reads in two minutes; more before one decision, and they skim. */
    private static final int MOST_WORDS_A_TURN = 400;

    /** A text longer than this is a page, not a paragraph. */
    private static final int MOST_WORDS_A_TEXT = 120;

    /** A number of its own, not one in a name such as F31. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{N}");

    private final Scenario scenario;
    private final Lexicon lexicon;
    private final Whereabouts where;
    private final Findings findings;

    TextAdvice(Scenario scenario, Whereabouts where, Findings findings) {
        this.scenario = scenario;
        this.lexicon = new Lexicon(scenario);
        this.where = where;
        this.findings = findings;
    }

    void give() {
        for (Turn turn : scenario.turns()) {
            words(turn);
            for (int i = 0; i < turn.briefing().size(); i++) {
                Passage passage = turn.briefing().get(i).passage();
                text(passage.text(), where.paragraph(turn.index(), i));
                claim(passage, where.paragraph(turn.index(), i));
            }
        }
        scenario.options().forEach(this::option);
        for (Event event : scenario.events()) {
            text(event.passage().text(), where.item("events", event.id().name(), "text"));
        }
        for (Drift rule : scenario.drift()) {
            claim(rule.why(), where.item("drift", rule.id().name(), "why"));
        }
        for (Ending ending : scenario.endings()) {
            text(ending.passage().text(), where.item("endings", ending.id().name(), "text"));
        }
    }

    private void option(Option option) {
        String id = option.id().name();
        if (option.con().isEmpty()) {
            findings.report(Code.NOTHING_AGAINST, where.option(id, "id"), Details.of("option", id));
        }
        if (option.pro().isEmpty()) {
            findings.report(Code.NOTHING_FOR, where.option(id, "id"), Details.of("option", id));
        }
        text(option.passage().text(), where.option(id, "text"));
        claim(option.passage(), where.option(id, "text"));
        for (int i = 0; i < option.outcomes().size(); i++) {
            // The outcome of an option that is invented is invented.
            if (!option.passage().projection()) {
                claim(option.outcomes().get(i).passage(), where.outcome(id, i));
            }
        }
    }

    /** What every game shows in a turn, to the seat that has most to read. */
    private void words(Turn turn) {
        int briefing = turn.briefing().stream()
                .filter(paragraph -> paragraph.when() == Condition.ALWAYS)
                .map(Paragraph::passage)
                .mapToInt(passage -> WordCount.of(passage.text()))
                .sum();
        int deciding =
                turn.decisions().stream().mapToInt(TextAdvice::words).max().orElse(0);
        if (briefing + deciding > MOST_WORDS_A_TURN) {
            Details details = Details.of("turn", turn.id().name())
                    .and("words", briefing + deciding)
                    .and("most", MOST_WORDS_A_TURN);
            findings.report(Code.WALL_OF_TEXT, where.item("turns", turn.id().name()), details);
        }
    }

    private static int words(Decision decision) {
        return WordCount.of(decision.question())
                + decision.options().stream()
                        .mapToInt(option ->
                                WordCount.of(option.label()) + WordCount.of(option.pro()) + WordCount.of(option.con()))
                        .sum();
    }

    private void text(String text, Place place) {
        int words = WordCount.of(text);
        if (words > MOST_WORDS_A_TEXT) {
            findings.report(Code.LONG_TEXT, place, Details.of("words", words).and("most", MOST_WORDS_A_TEXT));
        }
    }

    /** A text that names an actor or a number says something of the world. Of events loading says so already. */
    private void claim(Passage passage, Place place) {
        if (!passage.sources().isEmpty() || passage.projection()) {
            return;
        }
        List<String> names = lexicon.in(passage.text()).stream()
                .filter(mention -> mention.subject() instanceof Actor)
                .map(mention -> passage.text().substring(mention.start(), mention.end()))
                .toList();
        Optional<String> number = NUMBER.matcher(passage.text()).find() ? Optional.of("a number") : Optional.empty();
        Optional<String> claimed =
                names.stream().findFirst().map(name -> "“" + name + "”").or(() -> number);
        claimed.ifPresent(what -> findings.report(Code.CLAIM_WITHOUT_SOURCE, place, Details.of("what", what)));
    }
}
