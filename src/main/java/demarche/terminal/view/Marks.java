package demarche.terminal.view;

import demarche.scenario.Citation;
import demarche.scenario.Lexicon;
import demarche.scenario.Mention;
import demarche.scenario.Scenario;
import demarche.scenario.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is marked in the texts of one page: citations, and the names of subjects that have a page of their own, each
 * where it first stands.
 *
 * <p>The marks of citations are short. Where the scenario has one source its locators say enough ("F21"); otherwise the
 * source's number in the list of sources comes first ("2, F21").
 */
final class Marks {

    private final Scenario scenario;
    private final Lexicon lexicon;
    private final Set<Subject> named = new HashSet<>();

    private Marks(Scenario scenario, Lexicon lexicon) {
        this.scenario = scenario;
        this.lexicon = lexicon;
    }

    /** The marks of a page on which nothing has been named yet. */
    Marks(Scenario scenario) {
        this(scenario, new Lexicon(scenario));
    }

    /** The marks of another page. */
    Marks ofNextPage() {
        return new Marks(scenario, lexicon);
    }

    /** The marks of the page on a subject, which is not marked there. */
    Marks ofPageOn(Subject subject) {
        Marks marks = ofNextPage();
        marks.named.add(subject);
        return marks;
    }

    /** A text with the names in it marked that have not been named on this page before. */
    Line text(String text) {
        Line line = Line.BLANK;
        int from = 0;
        for (Mention mention : lexicon.in(text)) {
            if (mention.subject().hasPage() && named.add(mention.subject())) {
                line = line.and(text.substring(from, mention.start()))
                        .and(text.substring(mention.start(), mention.end()), Role.NAME);
                from = mention.end();
            }
        }
        return line.and(text.substring(from));
    }

    String of(Citation citation) {
        String number = String.valueOf(number(citation.source()));
        if (citation.locator().isEmpty()) {
            return number;
        }
        return scenario.sources().size() == 1 ? citation.locator() : number + ", " + citation.locator();
    }

    List<String> of(List<Citation> citations) {
        return citations.stream().map(this::of).toList();
    }

    /** The source's number, from 1. */
    int number(String source) {
        int number = 1;
        while (number <= scenario.sources().size()
                && !scenario.sources().get(number - 1).id().equals(source)) {
            number++;
        }
        return number;
    }
}
