package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.Question;
import demarche.engine.Standing;
import demarche.scenario.Event;
import demarche.scenario.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A decision to be taken.
 *
 * @param seat the id of the seat that is asked
 * @param seatName its name
 * @param seatNamed whether its name must be shown, since several seats are held
 * @param crisis the headline of the event whose crisis it is, or empty
 * @param crisisNews what the event tells; nothing where it is no crisis
 * @param question what is asked
 * @param options the options that are shown, numbered from 1
 */
public record DecisionView(
        String seat,
        String seatName,
        boolean seatNamed,
        String crisis,
        Told crisisNews,
        String question,
        List<OptionCard> options)
        implements View {

    /**
     * An option as shown.
     *
     * @param number what a player types for it
     * @param id what it is taken by
     * @param label the course of action
     * @param pro the best argument for it, names marked; may be blank
     * @param con the best argument against it, likewise
     * @param open whether it can be taken
     * @param lockReason why not: the author's reason or, without one, what is missing; empty where it is open
     * @param missing what is missing, with values; empty where it is open
     */
    public record OptionCard(
            int number, String id, String label, Line pro, Line con, boolean open, String lockReason, String missing) {}

    public DecisionView {
        options = List.copyOf(options);
    }

    /** The first decision that waits, if one does. */
    public static Optional<DecisionView> of(Game game, Phrases phrases) {
        return all(game, phrases).stream().findFirst();
    }

    /** Every decision that waits for a held seat, in the order in which they will be resolved. */
    public static List<DecisionView> all(Game game, Phrases phrases) {
        return game.questions().stream()
                .map(question -> of(game, question, phrases))
                .toList();
    }

    private static DecisionView of(Game game, Question question, Phrases phrases) {
        Seat seat = game.scenario().seats().get(question.seat());
        Marks marks = new Marks(game.scenario());
        ConditionWords words = new ConditionWords(game.scenario(), phrases);
        List<OptionCard> cards = new ArrayList<>();
        for (Standing standing : question.options()) {
            if (standing.isShown()) {
                cards.add(card(cards.size() + 1, standing, words, marks.ofNextPage()));
            }
        }
        return new DecisionView(
                seat.id(),
                seat.actor().name(),
                game.held().size() > 1,
                question.crisis().map(Event::title).orElse(""),
                question.crisis().map(event -> Told.of(event.passage(), marks)).orElse(Told.NOTHING),
                question.decision().question(),
                cards);
    }

    private static OptionCard card(int number, Standing standing, ConditionWords words, Marks marks) {
        String missing = standing.isOpen() ? "" : words.missing(standing.needs());
        String authors = standing.isOpen() ? "" : standing.option().lockedBecause();
        return new OptionCard(
                number,
                standing.option().id().name(),
                standing.option().label(),
                marks.text(standing.option().pro()),
                marks.text(standing.option().con()),
                standing.isOpen(),
                authors.isEmpty() ? missing : authors,
                missing);
    }

    public boolean isCrisis() {
        return !crisis.isEmpty();
    }

    @Override
    public void write(Page page) {
        if (isCrisis()) {
            page.text(page.phrases().get("decision.crisis", crisis), Role.ALERT, 0)
                    .blank();
        }
        if (seatNamed) {
            page.text(page.phrases().get("decision.asks", seatName), Role.DIM, 0);
        }
        page.text(question, Role.HEADING, 0);
        options.forEach(card -> card(page.blank(), card));
    }

    private static void card(Page page, OptionCard card) {
        Role role = card.open() ? Role.EMPHASIS : Role.LOCKED;
        page.line(Line.of(card.number() + ". ", Role.KEY).and(card.label(), role), 0, 3);
        if (!card.open()) {
            page.text(page.phrases().get("decision.locked", card.lockReason()), Role.LOCKED, 3);
            if (!card.missing().equals(card.lockReason())) {
                page.text(card.missing(), Role.LOCKED, 3);
            }
        }
        String pro = page.phrases().get("decision.for");
        String con = page.phrases().get("decision.against");
        int width = Math.max(TextWidth.of(pro), TextWidth.of(con)) + 2;
        argument(page, pro, width, card.pro());
        argument(page, con, width, card.con());
    }

    private static void argument(Page page, String side, int width, Line text) {
        if (!text.spans().isEmpty()) {
            page.labelled(side, Role.DIM, width, text, 3);
        }
    }
}
