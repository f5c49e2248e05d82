package demarche.terminal.view;

import demarche.scenario.Scenario;
import java.util.List;

/**
 * What players of a scenario are to take away.
 *
 * @param learning in sentences; may be empty
 */
public record LearningView(List<String> learning) implements View {

    public LearningView {
        learning = List.copyOf(learning);
    }

    public static LearningView of(Scenario scenario) {
        return new LearningView(scenario.heading().learning());
    }

    @Override
    public void write(Page page) {
        if (!learning.isEmpty()) {
            page.heading("role.learning");
            learning.forEach(sentence -> page.item(sentence, 0));
        }
    }
}
