package demarche.cli;

import demarche.report.LedgerLines;
import demarche.report.TestOutcome;
import demarche.report.TestOutcome.Difference;
import demarche.report.TestStory;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * How the tests of a file went, in lines for people.
 *
 * @param whole whether of a failure all that happened is told, not only what bears on it
 */
record TestLines(boolean whole) {

    List<String> of(Tested.Played played) {
        List<String> lines = new ArrayList<>();
        for (TestOutcome outcome : played.outcomes()) {
            if (outcome instanceof TestOutcome.Failed failure) {
                lines.add("FAILED  " + failure.test().name());
                of(failure, played).forEach(line -> lines.add("        " + line));
            } else {
                lines.add("ok      " + outcome.test().name());
            }
        }
        lines.add(played.file() + ": " + summary(played.outcomes().size(), played.failed()));
        return lines;
    }

    /** Where the test stands, what went otherwise, and what happened. */
    List<String> of(TestOutcome.Failed failure, Tested.Played played) {
        Difference difference = failure.difference();
        List<String> lines = new ArrayList<>(List.of(
                played.file() + ":" + played.line(failure),
                difference.about(),
                "  expected: " + difference.expected(),
                "  actual:   " + difference.actual()));
        for (TestStory.Told told : story(failure, played.scenario())) {
            lines.add("in " + told.turn());
            told.lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** What is told of the turns of a failure. */
    List<TestStory.Told> story(TestOutcome.Failed failure, Scenario scenario) {
        return new TestStory(new LedgerLines(scenario), whole).of(failure);
    }

    private static String summary(int tests, int failed) {
        if (tests == 0) {
            return "has no tests";
        }
        String all = tests == 1 ? "1 test" : tests + " tests";
        return failed == 0 ? all + ", as described" : all + ", " + failed + " failed";
    }
}
