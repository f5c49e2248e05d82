package demarche.terminal.view;

import demarche.scenario.Actor;
import demarche.scenario.Lexicon;
import demarche.scenario.Scenario;
import demarche.scenario.Subject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom and what one can read up on: first those that a page names, then the others. Each stands here once.
 *
 * @param here those that the page names, in the scenario's order
 * @param actors the other actors
 * @param terms the other terms
 */
public record DossiersView(List<DossierView> here, List<DossierView> actors, List<DossierView> terms) implements View {

    /** What stands before a marked one. */
    public static final String MARK = "▸ ";

    public DossiersView {
        here = List.copyOf(here);
        actors = List.copyOf(actors);
        terms = List.copyOf(terms);
    }

    /** The dossiers of a scenario, for someone who looks at a page. */
    public static DossiersView of(Scenario scenario, Contents page) {
        Set<Subject> named = named(scenario, page);
        Marks marks = new Marks(scenario);
        return new DossiersView(
                pages(scenario, named::contains, marks),
                pages(scenario, subject -> subject instanceof Actor && !named.contains(subject), marks),
                pages(scenario, subject -> !(subject instanceof Actor) && !named.contains(subject), marks));
    }

    /** Whether a page names anything that one can read up on. */
    public static boolean names(Scenario scenario, Contents page) {
        return named(scenario, page).stream().anyMatch(Subject::hasPage);
    }

    private static Set<Subject> named(Scenario scenario, Contents page) {
        Lexicon lexicon = new Lexicon(scenario);
        return page.texts().stream()
                .flatMap(text -> lexicon.in(text).stream())
                .map(mention -> mention.subject())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<DossierView> pages(Scenario scenario, Predicate<Subject> which, Marks marks) {
        return scenario.subjects().stream()
                .filter(Subject::hasPage)
                .filter(which)
                .map(subject -> DossierView.of(scenario, subject, marks))
                .toList();
    }

    /** All of them, as they are numbered from 1. */
    public List<DossierView> all() {
        return Stream.of(here, actors, terms).flatMap(Collection::stream).toList();
    }

    @Override
    public void write(Page page) {
        write(page, -1);
    }

    /** The lines for a screen, with a mark before the one at a place, counted from 0. */
    public List<Line> lines(Phrases phrases, int columns, int marked) {
        Page page = new Page(phrases, columns, false);
        write(page, marked);
        return page.lines();
    }

    /** Whether a dossier begins with a line of those. */
    public static boolean isStart(Line line) {
        return line.spans().size() > 1 && line.spans().get(0).role() == Role.KEY;
    }

    private void write(Page page, int marked) {
        int number = 0;
        number = section(page, "dossiers.here", here, number, marked);
        number = section(page, "dossiers.actors", actors, number, marked);
        section(page, "dossiers.terms", terms, number, marked);
    }

    private static int section(Page page, String heading, List<DossierView> pages, int first, int marked) {
        if (!pages.isEmpty()) {
            page.blank().heading(heading);
        }
        int number = first;
        for (DossierView dossier : pages) {
            row(page, dossier, number, number == marked);
            number++;
        }
        return number;
    }

    private static void row(Page page, DossierView dossier, int place, boolean isMarked) {
        String number = place + 1 + ". ";
        if (page.isSpoken()) {
            String text = dossier.about().isEmpty()
                    ? dossier.name()
                    : page.phrases().get("spoken.labelled", dossier.name(), dossier.about());
            page.text(number + text, Role.PLAIN, 0);
            return;
        }
        Line line = Line.of(isMarked ? MARK : " ".repeat(MARK.length()), Role.KEY)
                .and(TextWidth.padded(number, 4), Role.KEY)
                .and(dossier.name(), isMarked ? Role.EMPHASIS : Role.PLAIN);
        String about = dossier.about();
        page.line(about.isEmpty() ? line : line.and("  ").and(about, Role.DIM), 0, 6);
    }
}
