package demarche.terminal.plain;

import demarche.saves.Opening;
import demarche.saves.SavedGame;
import demarche.terminal.workbench.Answer;
import demarche.terminal.workbench.Workbench;
import java.util.List;
import java.util.Optional;

/** Plays a game while its scenario is written, in plain lines. */
public final class PlainWorkbench {

    private final Workbench workbench;
    private final Dialogue dialogue;

    /** @param dialogue tells news where a text has been handed to the workbench */
    public PlainWorkbench(Workbench workbench, Dialogue dialogue) {
        this.workbench = workbench;
        this.dialogue = dialogue;
    }

    /** Waits for a text that can be played, and plays until the player leaves or the input ends. */
    public void play() {
        update();
        boolean on = true;
        while (on && workbench.saved().isEmpty()) {
            on = heed(dialogue.listen("workbench.waiting"));
        }
        Optional<SavedGame> saved = workbench.saved();
        if (on && saved.isPresent()) {
            Opening.Opened opened = new Opening.Opened(saved.get(), List.of());
            new PlainGame(opened, "", dialogue, new Orders()).play();
        }
    }

    /** What is heard while there is no game; returns whether to go on. */
    private boolean heed(Heard heard) {
        dialogue.blank();
        if (heard instanceof Heard.News) {
            update();
        }
        return heard instanceof Heard.News || (heard instanceof Heard.Typed typed && heed(typed.text()));
    }

    private boolean heed(String typed) {
        if (Command.of(typed).filter(Command.QUIT::equals).isPresent()) {
            return false;
        }
        obey(typed);
        return true;
    }

    private Optional<Answer> update() {
        Optional<Answer> answer = workbench.update();
        answer.ifPresent(this::tell);
        if (answer.filter(Answer::moved).isPresent() && workbench.remarks() > 0) {
            dialogue.tell(dialogue.phrases().count("workbench.remarks", workbench.remarks()));
            dialogue.blank();
        }
        return answer;
    }

    private Optional<Answer> obey(String typed) {
        Optional<Answer> answer = Workbench.isOrder(typed) ? Optional.of(workbench.obey(typed)) : Optional.empty();
        answer.ifPresent(this::tell);
        return answer;
    }

    private void tell(Answer answer) {
        if (!answer.words().isEmpty()) {
            dialogue.tell(answer.words());
            dialogue.blank();
        }
        if (answer.view() != null) {
            dialogue.show(answer.view());
        }
    }

    private final class Orders implements Aside {

        @Override
        public Reply hear(String typed) {
            return obey(typed)
                    .map(answer -> answer.moved() ? Reply.MOVED : Reply.ANSWERED)
                    .orElse(Reply.NOT_MINE);
        }

        @Override
        public boolean news() {
            return update().filter(Answer::moved).isPresent();
        }

        @Override
        public boolean isKept() {
            return workbench.isKept();
        }

        @Override
        public void help() {
            Workbench.orders().forEach(order -> dialogue.say("plain.help." + order));
            dialogue.blank();
        }
    }
}
