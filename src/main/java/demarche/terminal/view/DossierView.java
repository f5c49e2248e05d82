package demarche.terminal.view;

import demarche.scenario.Actor;
import demarche.scenario.Passage;
import demarche.scenario.Scenario;
import demarche.scenario.Subject;
import demarche.scenario.Term;
import java.util.List;

/**
 * The page on an actor or a term.
 *
 * @param id the id of the actor or the term
 * @param name what it is called
 * @param also what else texts call it
 * @param about who this is, in a line; empty for a term
 * @param told the text
 * @param sources what the text rests on
 */
public record DossierView(String id, String name, List<String> also, String about, Told told, SourcesView sources)
        implements View {

    public DossierView {
        also = List.copyOf(also);
    }

    static DossierView of(Scenario scenario, Subject subject, Marks pages) {
        Marks marks = pages.ofPageOn(subject);
        Passage passage = subject instanceof Actor actor ? actor.dossier() : ((Term) subject).passage();
        return new DossierView(
                subject.id(),
                subject.name(),
                subject.also(),
                subject instanceof Actor actor ? actor.about() : "",
                Told.of(passage, marks),
                SourcesView.of(scenario, passage.sources()));
    }

    @Override
    public void write(Page page) {
        page.text(name, Role.HEADING, 0);
        if (!also.isEmpty()) {
            page.text(page.phrases().get("dossier.also", new Listing(page.phrases(), true).of(also)), Role.DIM, 0);
        }
        page.blank().text(about, Role.EMPHASIS, 0).blank().told(told, 0);
        if (!sources.sources().isEmpty()) {
            page.blank();
            sources.write(page);
        }
    }
}
