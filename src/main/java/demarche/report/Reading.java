package demarche.report;

import demarche.engine.Occurrence;
import demarche.engine.Question;
import demarche.engine.Standing;
import demarche.scenario.Option;
import demarche.scenario.Paragraph;
import demarche.scenario.Prose;
import demarche.scenario.Turn;
import demarche.scenario.condition.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the players of a game have read so far: headlines, briefings, questions, options, news, the ending. */
final class Reading {

    private final List<String> texts = new ArrayList<>();

    /** A turn begins. */
    void open(Turn turn, World now) {
        texts.add(turn.title());
        for (Paragraph paragraph : turn.briefing()) {
            if (paragraph.when().holds(now)) {
                texts.add(paragraph.passage().text());
            }
        }
    }

    /** A question is put. */
    void ask(Question question) {
        texts.add(question.decision().question());
        question.options().stream().filter(Standing::isShown).forEach(this::show);
    }

    private void show(Standing standing) {
        Option option = standing.option();
        texts.addAll(List.of(option.label(), option.pro(), option.con()));
        if (!standing.isOpen()) {
            texts.add(option.lockedBecause());
        }
    }

    /** Something is told. A quiet rule is not: a player hears of it only by asking. */
    void tell(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Fired fired) {
            texts.add(fired.event().title());
        } else if (occurrence instanceof Occurrence.Closed closed) {
            texts.add(closed.ending().title());
        }
        if (!(occurrence instanceof Occurrence.Drifted)) {
            texts.add(occurrence.passage().text());
        }
    }

    boolean has(String words) {
        return texts.stream().anyMatch(text -> Prose.has(text, words));
    }

    /** The first of these words that have been read. */
    Optional<String> firstOf(List<String> all) {
        return all.stream().filter(this::has).findFirst();
    }

    /** The first of these words that have not. */
    Optional<String> firstMissingOf(List<String> all) {
        return all.stream().filter(words -> !has(words)).findFirst();
    }
}
