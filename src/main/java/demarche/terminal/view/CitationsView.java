package demarche.terminal.view;

import demarche.engine.Game;

/**
 * What the texts rest on, for someone who looks at a page: first what that page cites, then everything.
 *
 * @param here what the page cites or, where it cites nothing, what the briefing and the latest news do
 * @param isOfPage whether it is the page
 * @param all every source of the scenario
 */
public record CitationsView(SourcesView here, boolean isOfPage, SourcesView all) implements View {

    public static CitationsView of(Game game, Contents page) {
        SourcesView all = SourcesView.of(game.scenario());
        boolean isOfPage = !page.sources().isEmpty();
        return new CitationsView(isOfPage ? all.only(page.sources()) : SourcesView.cited(game), isOfPage, all);
    }

    @Override
    public void write(Page page) {
        page.text(page.phrases().get("sources.projection"), Role.DIM, 0);
        if (!here.sources().isEmpty()) {
            page.blank().heading(isOfPage ? "sources.here" : "sources.lately");
            here.writeEntries(page);
        }
        if (!all.sources().isEmpty()) {
            page.blank().heading("sources.all");
            all.writeEntries(page);
        }
    }
}
