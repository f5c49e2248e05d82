package demarche.cli;

import demarche.report.LedgerLines;
import demarche.report.TestOutcome;
import demarche.report.TestOutcome.Chapter;
import demarche.report.TestOutcome.Difference;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * How the tests of a file went, in lines for people.
 *
 * @param whole whether of a failure all that happened is told, not only the turn where it went otherwise
 */
record TestLines(boolean whole) {

    List<String> of(Tested.Played played) {
        List<String> lines = new ArrayList<>();
        for (TestOutcome outcome : played.outcomes()) {
            if (outcome instanceof TestOutcome.Failed failure) {
                lines.add("FAILED  " + failure.test().name());
                of(failure, played.scenario()).forEach(line -> lines.add("        " + line));
            } else {
                lines.add("ok      " + outcome.test().name());
            }
        }
        lines.add(played.file() + ": " + summary(played.outcomes().size(), played.failed()));
        return lines;
    }

    /** What went otherwise, and what happened then. */
    List<String> of(TestOutcome.Failed failure, Scenario scenario) {
        Difference difference = failure.difference();
        List<String> lines = new ArrayList<>(List.of(
                difference.about(), "  expected: " + difference.expected(), "  actual:   " + difference.actual()));
        for (Chapter chapter : story(failure)) {
            lines.add("in " + chapter.turn().id());
            ledger(chapter, scenario).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** The turns that are told of a failure. */
    List<Chapter> story(TestOutcome.Failed failure) {
        return whole ? failure.story() : failure.moment();
    }

    static List<String> ledger(Chapter chapter, Scenario scenario) {
        LedgerLines lines = new LedgerLines(scenario);
        return chapter.ledger().stream().map(lines::of).toList();
    }

    private static String summary(int tests, int failed) {
        if (tests == 0) {
            return "has no tests";
        }
        String all = tests == 1 ? "1 test" : tests + " tests";
        return failed == 0 ? all + ", as described" : all + ", " + failed + " failed";
    }
}
