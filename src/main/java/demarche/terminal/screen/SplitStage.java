package demarche.terminal.screen;

import demarche.engine.Game;
import demarche.saves.SavedGame;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.workbench.Answer;
import demarche.terminal.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A game that is played while its scenario is written: what its player sees, and beside that, or in its place where the
 * terminal is narrow, what its author needs. One key changes between them.
 *
 * <p>As long as there has been no text that can be played there is only the author's page.
 */
public final class SplitStage implements Stage {

    /** As many columns as two pages need. */
    private static final int WIDE = 120;

    /** As many as the player's needs for its text. */
    private static final int LEAST = 76;

    private final Workbench workbench;
    private final Navigation player;
    private WorkbenchPane pane = WorkbenchPane.BEGUN;
    private Size size = Size.USUAL;
    /** Whether keys go to the author's page. */
    private boolean working;

    private boolean finished;

    /** @param player shows the workbench's game */
    public SplitStage(Workbench workbench, Navigation player) {
        this.workbench = workbench;
        this.player = player;
        update();
    }

    @Override
    public void take(Input input) {
        if (input instanceof Input.Refresh) {
            update();
        }
        if (input instanceof Input.Click click && size.isEnough()) {
            click(click);
        } else if (input instanceof Input.Wheel wheel && isAuthors()) {
            turn(wheel.key());
        } else if (!(input instanceof Press press)) {
            player.take(input);
        } else if (press.key() == Key.INTERRUPT) {
            finished = true;
        } else if (!size.isEnough()) {
            // Nothing is done that nobody can see.
            return;
        } else if (press.key() == Key.PANE) {
            working = !working && isPlayed();
        } else if (isAuthors()) {
            work(press);
        } else {
            player.take(press);
        }
    }

    /** Whether keys are for the author. */
    private boolean isAuthors() {
        return working || !isPlayed();
    }

    /** A click on a key’s hint presses it; another on a page that stands beside the other brings the keys there. */
    private void click(Input.Click click) {
        boolean onLeft = isSplit() ? click.column() < left().columns() : !isAuthors();
        List<Line> rows = frame().lines();
        Line row = line(new Frame(size, rows), click.row());
        boolean onHint = onLeft ? click.row() == 1 && !isSplit() : click.row() == rows.size() - 1;
        String cap = onHint ? Hit.key(row, click.column()).cap() : "";
        if (!cap.isEmpty()) {
            take(Keys.named(cap));
        } else if (onLeft) {
            working = false;
            player.take(click);
        } else {
            working = isPlayed();
        }
    }

    private void turn(Key direction) {
        if (size.isEnough() && !pane.takesText()) {
            pane = pane.pressed(Press.of(direction), workbench.view(), phrases(), room());
        }
    }

    private boolean isPlayed() {
        return workbench.saved().isPresent();
    }

    private void work(Press press) {
        if (pane.typing() && press.key() == Key.ENTER) {
            order(pane.order().strip());
        } else if (pane.takesText()) {
            pane = pane.typed(press, workbench.view(), phrases(), room());
        } else if (press.key() == Key.QUIT) {
            quit(press);
        } else if (press.key() == Key.BACK || press.key() == Key.ERASE || press.key() == Key.LEFT) {
            working = pane.isDeep();
            pane = pane.isDeep() ? pane.left() : pane;
        } else {
            pane = pane.pressed(press, workbench.view(), phrases(), room());
        }
    }

    /** The player's page asks whether to stop; where there is no game, nothing is lost. */
    private void quit(Press press) {
        working = false;
        finished = !isPlayed();
        if (!finished) {
            player.take(press);
        }
    }

    private void order(String typed) {
        if (typed.isEmpty()) {
            pane = pane.saying("");
            return;
        }
        Game before = game();
        Answer answer = workbench.obey(typed);
        if (answer.view() == null) {
            pane = pane.saying(answer.words());
        } else {
            pane = pane.filtered(Workbench.conditions(typed));
        }
        follow(answer, before, "");
    }

    /** Takes up a new text, if there is one. */
    private void update() {
        Game before = game();
        Optional<Answer> answer = workbench.update();
        if (answer.isPresent()) {
            String words = answer.get().words();
            pane = pane.saying(answer.get().moved() ? words : "");
            follow(answer.get(), before, isSplit() ? "" : words);
        }
    }

    /** Brings the player's page to where the game stands. */
    private void follow(Answer answer, @Nullable Game before, String words) {
        Game now = game();
        if (answer.moved() && now != null) {
            player.again(before != null && isSamePlace(before, now), words);
        } else if (!words.isEmpty()) {
            player.say(words);
        }
    }

    private static boolean isSamePlace(Game before, Game now) {
        return before.turn().id().name().equals(now.turn().id().name())
                && before.record().size() == now.record().size()
                && before.isOver() == now.isOver();
    }

    private @Nullable Game game() {
        return workbench.saved().map(SavedGame::game).orElse(null);
    }

    @Override
    public void resize(Size now) {
        size = now;
        player.resize(isSplit() ? left() : size);
    }

    private boolean isSplit() {
        return size.columns() >= WIDE && isPlayed();
    }

    private Size left() {
        return new Size(Math.max(LEAST, size.columns() / 2), size.rows());
    }

    /** The room that the author's page has. */
    private Size room() {
        return isSplit() ? new Size(size.columns() - left().columns() - 1, size.rows()) : size;
    }

    @Override
    public Frame frame() {
        resize(size);
        if (!size.isEnough()) {
            return player.frame();
        }
        if (isSplit()) {
            return beside(player.frame(), pane.frame(workbench.view(), phrases(), room(), working));
        }
        return working || !isPlayed() ? pane.frame(workbench.view(), phrases(), size, true) : flagged(player.frame());
    }

    private Frame beside(Frame left, Frame right) {
        List<Line> rows = new ArrayList<>();
        for (int row = 0; row < size.rows(); row++) {
            rows.add(Frame.fitted(line(left, row), left().columns())
                    .and("│", Role.TRACK)
                    .and(line(right, row)));
        }
        return new Frame(size, rows);
    }

    private static Line line(Frame frame, int row) {
        return row < frame.lines().size() ? frame.lines().get(row) : Line.BLANK;
    }

    /** The player's page with a word, in the rule below its header, of the author's page behind it. */
    private Frame flagged(Frame frame) {
        int errors = workbench.errors();
        Line flag = Line.of(" ")
                .and(errors == 0 ? "" : phrases().count("workbench.errors", errors) + " ", Role.BAD)
                .and("Tab", Role.KEY)
                .and(" " + phrases().get("hint.author") + " ", Role.DIM);
        List<Line> rows = new ArrayList<>(frame.lines());
        String rule = rows.get(1).text();
        int end = size.columns() - 2;
        rows.set(
                1,
                Line.of(rule.substring(0, end - flag.width()), Role.TRACK)
                        .and(flag)
                        .and(rule.substring(end), Role.TRACK));
        return new Frame(size, rows);
    }

    @Override
    public Looks looks() {
        return player.looks();
    }

    @Override
    public boolean isWriting() {
        return player.isWriting();
    }

    @Override
    public void write() {
        player.write();
    }

    @Override
    public Attention attention() {
        if (!working) {
            return player.attention();
        }
        return pane.takesText() ? Attention.LETTERS : Attention.KEYS;
    }

    @Override
    public void say(String words) {
        if (working) {
            pane = pane.saying(words);
        } else {
            player.say(words);
        }
    }

    @Override
    public Phrases phrases() {
        return player.phrases();
    }

    @Override
    public boolean isFinished() {
        return finished || player.isFinished();
    }
}
