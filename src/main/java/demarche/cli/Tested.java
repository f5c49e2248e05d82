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

    /** Its tests were played; there may be none. */
    record Played(String file, Scenario scenario, List<TestOutcome> outcomes) implements Tested {
        public Played {
            outcomes = List.copyOf(outcomes);
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
