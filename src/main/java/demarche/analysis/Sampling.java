package demarche.analysis;

import demarche.engine.Place;
import demarche.engine.Rules;
import demarche.engine.SeededDraws;
import demarche.engine.TurnRun;
import demarche.engine.Witness;

/**
 * Plays games from a question on, for each of its options with the same luck: the seeds are the same, and a draw hangs
 * on nothing but the seed and what draws. So what differs between two options is what they cause.
 */
final class Sampling {

    /** Far from the small numbers that people choose as seeds. */
    static final long FIRST_SEED = 0x5eed_0000_0000_0000L;

    private final Rules rules;
    private final Inquiry inquiry;
    private final SeededDraws draws = new SeededDraws(FIRST_SEED);
    private final TurnRun run;

    Sampling(Rules rules, Inquiry inquiry) {
        this.rules = rules;
        this.inquiry = inquiry;
        run = new TurnRun(rules, draws, Witness.NONE);
    }

    /**
     * Plays so many games of each option.
     *
     * @param secret the seed of the game that is really played, whose luck must not be told
     */
    Outlook outlook(int games, long secret) {
        int options = inquiry.options().size();
        Tally tally = new Tally(inquiry, rules.scenario());
        double[] mass = new double[options];
        Place start = new Place(rules);
        run.load(inquiry.position());
        run.save(start);
        for (int game = 0; game < games; game++) {
            draws.reseed(seed(game, secret));
            for (int option = 0; option < options; option++) {
                run.restore(start);
                play(option);
                mass[option] = 1;
                tally.add(run, mass, 0, 1.0 / games);
                mass[option] = 0;
            }
        }
        return tally.outlook(games);
    }

    static long seed(int game, long secret) {
        long seed = FIRST_SEED + game;
        return seed == secret ? FIRST_SEED - 1 : seed;
    }

    private void play(int option) {
        inquiry.answer(run, option, run::drawByWeight);
        while (run.run() != TurnRun.Stop.ENDED) {
            for (int i = 0; i < run.asked(); i++) {
                run.answer(i, run.drawByWeight(i));
            }
        }
    }
}
