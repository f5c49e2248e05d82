package demarche.terminal.view;

import demarche.scenario.Citation;
import demarche.scenario.Scenario;

/**
 * Short marks for citations. Where the scenario has one source its locators say enough ("F21"); otherwise the source's
 * number in the list of sources comes first ("2, F21").
 */
record Marks(Scenario scenario) {

    String of(Citation citation) {
        String number = String.valueOf(number(citation.source()));
        if (citation.locator().isEmpty()) {
            return number;
        }
        return scenario.sources().size() == 1 ? citation.locator() : number + ", " + citation.locator();
    }

    /** The source's number, from 1. */
    int number(String source) {
        int number = 1;
        while (number <= scenario.sources().size()
                && !scenario.sources().get(number - 1).id().equals(source)) {
            number++;
        }
        return number;
    }
}
