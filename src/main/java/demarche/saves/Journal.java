package demarche.saves;

import demarche.engine.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * What the lines of a save come to: the decisions that count, and where the next line goes. Every line is folded into
 * it, whether it was just read or is about to be written.
 */
final class Journal {

    private final Header header;
    /** The state of the scenario that the last lines were written with. */
    private Header.ScenarioStamp scenario;
    /** The decisions that count, in order; those taken back are left out. */
    private final List<Line.Decided> decisions = new ArrayList<>();

    private final Notes notes = new Notes();
    private int number;

    Journal(Header header) {
        this.header = header;
        this.scenario = header.scenario();
    }

    Header header() {
        return header;
    }

    Header.ScenarioStamp scenario() {
        return scenario;
    }

    List<Line.Decided> decisions() {
        return decisions;
    }

    List<Choice> choices() {
        return decisions.stream().map(Line.Decided::choice).toList();
    }

    Notes notes() {
        return notes;
    }

    /** The number of the next line. */
    int next() {
        return number + 1;
    }

    /** The number of the decision after which that many count, or 0 for none. */
    int numberOf(int count) {
        return count == 0 ? 0 : decisions.get(count - 1).number();
    }

    /** Adds a line. */
    void add(Line line) throws Members.Malformed {
        if (line.number() != next()) {
            throw new Members.Malformed("its number is " + line.number() + ", not " + next());
        }
        if (line instanceof Line.Decided decided) {
            decisions.add(decided);
            notes.decided(decided.choice().seat());
        } else if (line instanceof Line.Undone undone) {
            takeBack(undone.to());
        } else if (line instanceof Line.ScenarioChanged changed) {
            scenario = changed.scenario();
        } else if (line instanceof Line.Noted noted) {
            scenario = noted.scenario();
            notes.add(noted.number(), noted.note());
        }
        number++;
    }

    /** Adds lines that this program has just written. */
    void addAll(List<? extends Line> lines) {
        for (Line line : lines) {
            try {
                add(line);
            } catch (Members.Malformed e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void takeBack(int to) throws Members.Malformed {
        boolean known = to == 0 || decisions.stream().anyMatch(decided -> decided.number() == to);
        if (!known) {
            throw new Members.Malformed("it goes back to line number " + to + ", which is no decision that counts");
        }
        decisions.removeIf(decided -> decided.number() > to);
        notes.takenBack(to);
    }
}
