package demarche.analysis;

import demarche.engine.TurnRun;
import demarche.scenario.Goal;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How games close that begin with each option of an inquiry. */
final class Tally {

    private final Inquiry inquiry;
    private final double[][] endings;
    private final double[][] goals;

    Tally(Inquiry inquiry, Scenario scenario) {
        this.inquiry = inquiry;
        int options = inquiry.options().size();
        endings = new double[options][scenario.endings().size()];
        goals = new double[options][inquiry.seat().goals().size()];
    }

    /** Adds a run that is over, with how much it weighs after each option: so many numbers from a place on. */
    void add(TurnRun over, double[] masses, int from, double factor) {
        int ending = over.ending().index();
        for (int option = 0; option < endings.length; option++) {
            endings[option][ending] += factor * masses[from + option];
        }
        List<Goal> wanted = inquiry.seat().goals();
        for (int goal = 0; goal < wanted.size(); goal++) {
            if (wanted.get(goal).when().holds(over.world())) {
                for (int option = 0; option < goals.length; option++) {
                    goals[option][goal] += factor * masses[from + option];
                }
            }
        }
    }

    /** What it comes to, counted over so many games of each option, or 0 for all there are. */
    Outlook outlook(int games) {
        List<Outlook.Prospect> prospects = new ArrayList<>();
        for (int option = 0; option < endings.length; option++) {
            prospects.add(
                    new Outlook.Prospect(inquiry.options().get(option), list(endings[option]), list(goals[option])));
        }
        return new Outlook(prospects, games);
    }

    private static List<Double> list(double[] probabilities) {
        return Arrays.stream(probabilities).boxed().toList();
    }
}
