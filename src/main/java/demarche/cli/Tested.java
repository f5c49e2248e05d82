package demarche.cli;

import demarche.authoring.Loading;
import demarche.report.TestOutcome;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.util.List;

/** What came of testing one file. */
sealed interface Tested {

    /** What the file is called. */
    String file();

    /** Whether nothing is wrong. */
    boolean isFine();

    /**
     * Its tests were played; there may be none.
     *
     * @param outcomes how they went, in the order of the file
     * @param lines the numbers of the lines at which they begin, from 1
     */
    record Played(String file, Scenario scenario, List<TestOutcome> outcomes, List<Integer> lines) implements Tested {
        public Played {
            outcomes = List.copyOf(outcomes);
            lines = List.copyOf(lines);
        }

        /** The line at which the test of an outcome begins. */
        int line(TestOutcome outcome) {
            return lines.get(scenario.tests().indexOf(outcome.test()));
        }

        int failed() {
            return (int) outcomes.stream()
                    .filter(TestOutcome.Failed.class::isInstance)
                    .count();
        }

        @Override
        public boolean isFine() {
            return failed() == 0;
        }
    }

    /** It has errors, so that nothing was played. */
    record Faulty(Loading loading) implements Tested {
        @Override
        public String file() {
            return loading.file();
        }

        @Override
        public boolean isFine() {
            return false;
        }
    }

    /** It cannot be read. */
    record Unreadable(String file, IOException failure) implements Tested {
        @Override
        public boolean isFine() {
            return false;
        }
    }
}
