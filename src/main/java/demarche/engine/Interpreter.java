package demarche.engine;

/** Looks the rules up as they are, and tells a witness what it looks at and what changes. */
final class Interpreter extends Code {

    private final Rules rules;
    private final Witness witness;

    Interpreter(Rules rules, Witness witness) {
        this.rules = rules;
        this.witness = witness;
    }

    @Override
    boolean takesPlace(int turn, Place place) {
        return rules.turn(turn).check().passes(place.words, place);
    }

    @Override
    int paragraph(int turn, int from, Place place) {
        Check[] list = rules.turn(turn).briefing();
        int next = from;
        while (next < list.length && !list[next].passes(place.words, place)) {
            next++;
        }
        return next;
    }

    @Override
    int drift(int turn, int from, Place place) {
        TurnRules.DriftRule[] list = rules.turn(turn).drift();
        for (int i = from; i < list.length; i++) {
            witness.considered(list[i].drift(), place);
            if (list[i].check().passes(place.words, place)) {
                return i;
            }
        }
        return list.length;
    }

    @Override
    int event(int turn, int from, Place place) {
        TurnRules.EventRule[] list = rules.turn(turn).events();
        for (int i = from; i < list.length; i++) {
            witness.considered(list[i].event(), place);
            if (list[i].check().passes(place.words, place)) {
                return i;
            }
        }
        return list.length;
    }

    @Override
    int immediate(int turn, Place place) {
        return first(rules.turn(turn).endings(true), place);
    }

    @Override
    int last(int turn, Place place) {
        return first(rules.turn(turn).endings(false), place);
    }

    private static int first(TurnRules.EndingRule[] endings, Place place) {
        for (int i = 0; i < endings.length; i++) {
            if (endings[i].check().passes(place.words, place)) {
                return i;
            }
        }
        return endings.length;
    }

    @Override
    int open(int turn, int decision, Place place) {
        DecisionRules put = rules.turn(turn).decision(decision);
        int open = 0;
        for (int i = 0; i < put.size(); i++) {
            if (put.option(i).check().passes(place.words, place)) {
                open |= 1 << i;
            }
        }
        return open;
    }

    @Override
    int value(Amount amount, Place place) {
        return amount.quantity().value(place);
    }

    @Override
    void apply(Effects effects, Place place) {
        effects.apply(place, witness);
    }
}
