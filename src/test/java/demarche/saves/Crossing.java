package demarche.saves;

import demarche.Scenarios;
import demarche.engine.Game;
import demarche.scenario.Scenario;
import java.util.Optional;
import java.util.Set;

/** A small scenario with two seats, four turns and a crisis, and what the tests here do with it. */
final class Crossing {

    static final String YAML = """
            demarche: 1
            id: crossing
            title: The Crossing
            summary: A ferry, two navies, and a strait.
            actors: {beijing: {name: Beijing}, tokyo: {name: Tokyo}}
            seats: {beijing: {role: You advise Beijing.}, tokyo: {role: You advise Tokyo.}}
            meters:
              tension: {label: Tension, start: 40, high-is: bad}
            turns:
              - id: april
                date: 3 April
                title: A ferry turns back
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: escort, label: Escort the ferry, effects: {tension: +10}}
                      - {id: wait, label: Wait, effects: {tension: -5}}
              - id: may
                date: 5 May
                title: Two navies
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: drill, label: Hold a drill, effects: {tension: +20}}
                      - {id: call, label: Call Tokyo, effects: {tension: -5}}
                  tokyo:
                    question: And you?
                    options:
                      - {id: shadow, label: Shadow the drill, effects: {tension: +10}}
                      - {id: answer, label: Answer the call, effects: {tension: -5}}
              - id: june
                date: 7 June
                title: A hotline
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: open-line, label: Open a hotline, effects: {tension: -10}}
                      - {id: no-line, label: Leave it, effects: {tension: +5}}
              - id: july
                date: 9 July
                title: The summit
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: go, label: Go, effects: {tension: -10}}
                      - {id: stay-home, label: Stay home, effects: {tension: +5}}
            events:
              - id: collision
                title: A collision
                when: tension >= 60
                text: Steel on steel.
                effects: {tension: +5}
                crisis:
                  tokyo:
                    question: What do you tell the press?
                    options:
                      - {id: apologise, label: Apologise, effects: {tension: -10}}
                      - {id: accuse, label: Accuse, effects: {tension: +10}}
            endings:
              - {id: tense, when: tension >= 50, title: A tense summer, text: Nobody sleeps well.}
              - {id: calm, title: A calm summer, text: The ferry runs.}
            """;

    static final Scenario SCENARIO = Scenarios.of(YAML);

    private Crossing() {}

    /** The scenario with a part of its text replaced. */
    static Scenario changed(String part, String by) {
        if (!YAML.contains(part)) {
            throw new IllegalArgumentException("No such text: " + part);
        }
        return Scenarios.of(YAML.replace(part, by));
    }

    static ScenarioFinder finding(Scenario scenario) {
        return (id, fingerprint) -> scenario.heading().id().equals(id) ? Optional.of(scenario) : Optional.empty();
    }

    static SavedGame begin(SaveFolder folder, String... held) {
        return opened(folder.begin(SCENARIO, 7, Set.of(held)));
    }

    static SavedGame opened(Opening opening) {
        if (opening instanceof Opening.Failed failed) {
            throw new AssertionError(failed.problem().message());
        }
        return ((Opening.Opened) opening).game();
    }

    /** Decides, and expects that to be recorded. */
    static Game choose(SavedGame saved, String... options) {
        for (String option : options) {
            expectRecorded(saved.choose(option));
        }
        return saved.game();
    }

    static Game undo(SavedGame saved) {
        return expectRecorded(saved.undo());
    }

    private static Game expectRecorded(Recording recording) {
        if (recording instanceof Recording.Recorded recorded) {
            return recorded.game();
        }
        throw new AssertionError(recording.toString());
    }
}
