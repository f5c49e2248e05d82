package demarche.report;

/** Counted things as numbers for people; what nobody came upon is not said to be impossible. */
final class Figures {

    private Figures() {}

    /** A number from 0 on with one decimal; what is more than nothing never looks like nothing. */
    static String tenths(double number) {
        if (number == 0) {
            return "0";
        }
        long tenths = Odds.rounded(number * 10);
        return tenths == 0 ? "<0.1" : Odds.count(tenths / 10) + "." + tenths % 10;
    }

    /** A share in percent; what is less than all never looks like all. */
    static String percent(double share) {
        if (share == 1) {
            return "100 %";
        }
        String percent = tenths(share * 100);
        return (percent.equals("100.0") ? ">99.9" : percent) + " %";
    }
}
