package demarche.analysis;

import demarche.engine.Choice;
import demarche.engine.Game;
import demarche.engine.Place;
import demarche.engine.Position;
import demarche.engine.Question;
import demarche.engine.Rules;
import demarche.engine.SeededDraws;
import demarche.engine.TurnRun;
import demarche.engine.Witness;
import demarche.scenario.Decision;
import demarche.scenario.Ending;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plays a game again from one of its decisions on, with another answer there and the same ones later. */
final class Retelling {

    private static final int NOT_DECIDED = -1;

    private final Game told;
    private final Rules rules;
    private final List<Decision> decisions;
    /** By turn and decision: the place of the option that a held seat took then, or {@link #NOT_DECIDED}. */
    private final int[][] taken;

    private final SeededDraws draws = new SeededDraws(0);
    private final TurnRun run;

    Retelling(Game told) {
        this.told = told;
        rules = told.engine().rules();
        decisions = told.scenario().decisions().toList();
        taken = new int[told.scenario().turns().size()][decisions.size()];
        run = TurnRun.forMany(rules, draws, Witness.NONE);
        for (int[] row : taken) {
            Arrays.fill(row, NOT_DECIDED);
        }
        told.record().forEach(this::remember);
    }

    private void remember(Choice choice) {
        Scenario scenario = told.scenario();
        Option option = scenario.option(choice.option()).orElseThrow();
        for (int i = 0; i < decisions.size(); i++) {
            int place = decisions.get(i).options().indexOf(option);
            if (place >= 0) {
                taken[scenario.turn(choice.turn()).orElseThrow().index()][i] = place;
            }
        }
    }

    /** Where each open option of a question leads, from the game as it was before. */
    List<Hindsight.Road> from(Game before, Question question, int games) {
        Position.Deciding position = (Position.Deciding) before.position();
        run.load(position);
        Place start = new Place(rules);
        run.save(start);
        int asked = position.questions().indexOf(question);
        List<Hindsight.Road> roads = new ArrayList<>();
        for (Option option : question.open()) {
            int answer = question.decision().options().indexOf(option);
            int[] endings = new int[told.scenario().endings().size()];
            for (int game = 0; game < games; game++) {
                endings[play(start, asked, answer, Sampling.FIRST_SEED + game).index()]++;
            }
            List<Double> shares = Arrays.stream(endings)
                    .mapToObj(count -> (double) count / games)
                    .toList();
            roads.add(new Hindsight.Road(option, play(start, asked, answer, told.seed()), shares));
        }
        return roads;
    }

    private Ending play(Place start, int asked, int answer, long seed) {
        draws.reseed(seed);
        run.restore(start);
        decide();
        run.answer(asked, answer);
        while (run.run() != TurnRun.Stop.ENDED) {
            decide();
        }
        return run.ending();
    }

    private void decide() {
        int asked = run.asked();
        for (int i = 0; i < asked; i++) {
            int before = taken[run.turn()][run.decisionIndex(i)];
            boolean stillOpen = before != NOT_DECIDED && (run.open(i) & (1 << before)) != 0;
            run.answer(i, stillOpen ? before : run.drawByWeight(i));
        }
    }
}
