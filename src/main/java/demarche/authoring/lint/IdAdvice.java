package demarche.authoring.lint;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.diagnostic.Place;
import demarche.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Ids that are so alike that one will be written where the other is meant. */
final class IdAdvice {

    /** Of shorter ids one letter is too large a part for a slip. */
    private static final int SHORTEST = 6;

    private static final Pattern SINGLE = Pattern.compile("(?<![^_-])\\p{L}(?![^_-])");

    private final Scenario scenario;
    private final Whereabouts where;
    private final Findings findings;

    IdAdvice(Scenario scenario, Whereabouts where, Findings findings) {
        this.scenario = scenario;
        this.where = where;
        this.findings = findings;
    }

    void give() {
        Map<String, Place> bare = new LinkedHashMap<>();
        scenario.meters()
                .forEach(meter -> bare.put(
                        meter.id().name(), where.key("meters", meter.id().name())));
        scenario.flags()
                .forEach(flag ->
                        bare.put(flag.id().name(), where.key("flags", flag.id().name())));
        scenario.turns()
                .forEach(turn ->
                        bare.put(turn.id().name(), where.item("turns", turn.id().name())));
        compare(bare);
        Map<String, Place> options = new LinkedHashMap<>();
        scenario.options()
                .forEach(option ->
                        options.put(option.id().name(), where.option(option.id().name(), "id")));
        compare(options);
        Map<String, Place> events = new LinkedHashMap<>();
        scenario.events()
                .forEach(event -> events.put(
                        event.id().name(), where.item("events", event.id().name())));
        compare(events);
        Map<String, Place> endings = new LinkedHashMap<>();
        scenario.endings()
                .forEach(ending -> endings.put(
                        ending.id().name(), where.item("endings", ending.id().name())));
        compare(endings);
    }

    private void compare(Map<String, Place> ids) {
        List<String> names = List.copyOf(ids.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (String earlier : names.subList(0, i)) {
                if (areAlike(names.get(i), earlier)) {
                    Place place = ids.getOrDefault(names.get(i), Place.START);
                    Details details = Details.of("id", names.get(i))
                            .and("other", earlier)
                            .and("line", ids.getOrDefault(earlier, Place.START).line());
                    findings.report(Code.NEARLY_THE_SAME_ID, place, details);
                }
            }
        }
    }

    /** The same letters, parted otherwise; or one slip of the keyboard apart. Numbers are meant to differ. */
    static boolean areAlike(String one, String other) {
        if (letters(one).equals(letters(other))) {
            return true;
        }
        boolean isLong = Math.min(one.length(), other.length()) >= SHORTEST;
        boolean differsInMarks = withoutMarks(one).equals(withoutMarks(other));
        return isLong && !differsInMarks && Nearest.distance(letters(one), letters(other)) == 1;
    }

    /** Without numbers and single letters, which are meant to tell ids apart. */
    private static String withoutMarks(String id) {
        return letters(SINGLE.matcher(id).replaceAll("")).replaceAll("[0-9]", "");
    }

    private static String letters(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }
}
