package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Band;
import demarche.scenario.Direction;
import demarche.scenario.Flag;
import demarche.scenario.HighIs;
import demarche.scenario.Meter;
import demarche.scenario.condition.ConditionLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what is measured, and what is true or false. */
final class MeterReader {

    /** A band with both its ends. */
    private static final Pattern STRETCH = Pattern.compile("(-?[0-9]+)\\s*(?:-|–|—|to|\\.\\.|~)\\s*[0-9]+");

    private final Declarations declarations;
    private final Findings findings;

    MeterReader(Declarations declarations, Findings findings) {
        this.declarations = declarations;
        this.findings = findings;
    }

    List<Meter> meters(Part top) {
        Map<String, String> actors = new HashMap<>();
        top.entries("actors").forEach(entry -> actors.put(entry.key().text(), new Part(entry.value()).text("name")));
        List<Meter> meters = new ArrayList<>();
        for (Mapping.Entry entry : top.entries("meters")) {
            meters.add(meter(entry.key().text(), meters.size(), new Part(entry.value()), actors));
        }
        return meters;
    }

    List<Flag> flags(Part top) {
        List<Flag> flags = new ArrayList<>();
        for (Mapping.Entry entry : top.entries("flags")) {
            String id = entry.key().text();
            String text = entry.value() instanceof Scalar sentence
                    ? Texts.of(sentence)
                    : new Part(entry.value()).text("text");
            flags.add(new Flag(declarations.of(Sort.FLAG).id(id), flags.size(), text));
        }
        return flags;
    }

    private Meter meter(String id, int index, Part part, Map<String, String> actors) {
        List<String> between = between(part);
        int min = part.whole("min", 0);
        int max = part.whole("max", 100);
        int start = part.whole("start", min);
        if (min >= max) {
            Place place = part.placeOfKey(part.has("max") ? "max" : "min");
            findings.report(Code.EMPTY_RANGE, place, Details.of("min", min).and("max", max));
        } else if ((start < min || start > max) && Math.abs((long) start) <= ConditionLanguage.MAX_NUMBER) {
            Details details = Details.of("start", start).and("min", min).and("max", max);
            findings.report(
                    Code.START_OUTSIDE, part.scalar("start").map(Scalar::place).orElse(part.place()), details);
        }
        String label = part.has("label") ? part.text("label") : label(between, actors);
        return new Meter(
                declarations.of(Sort.METER).id(id),
                index,
                label,
                part.text("about"),
                between,
                start,
                min,
                max,
                highIs(part, !between.isEmpty()),
                min < max ? bands(part, min, max) : List.of());
    }

    private List<String> between(Part part) {
        List<Scalar> actors = part.hasList("between") ? part.scalars("between") : List.of();
        for (Scalar actor : actors) {
            declarations.check(Sort.ACTOR, actor.text(), actor.place(), Code.UNKNOWN_ACTOR);
        }
        if (actors.size() == 2 && actors.get(0).text().equals(actors.get(1).text())) {
            Scalar second = actors.get(1);
            findings.report(Code.RELATION_WITH_ITSELF, second.place(), Details.of("actor", second.text()));
        }
        return actors.stream().map(Scalar::text).toList();
    }

    private static String label(List<String> between, Map<String, String> actors) {
        return between.stream().map(id -> actors.getOrDefault(id, id)).collect(Collectors.joining("–"));
    }

    private HighIs highIs(Part part, boolean relation) {
        if (part.get("high-is").orElse(null) instanceof Mapping bySeat) {
            Map<String, Direction> seats = new LinkedHashMap<>();
            for (Mapping.Entry entry : bySeat.entries()) {
                Scalar seat = entry.key();
                declarations.check(Sort.SEAT, seat.text(), seat.place(), Code.UNKNOWN_SEAT);
                seats.put(seat.text(), direction(new Part(bySeat).text(seat.text()), Direction.NEITHER));
            }
            return new HighIs.BySeat(seats);
        }
        return direction(part.text("high-is"), relation ? Direction.GOOD : Direction.NEITHER);
    }

    private static Direction direction(String word, Direction absent) {
        return switch (word) {
            case "good" -> Direction.GOOD;
            case "bad" -> Direction.BAD;
            case "neither" -> Direction.NEITHER;
            default -> absent;
        };
    }

    /** Whether a band begins at a number, wherever in the list it stands. */
    private static Predicate<Mapping.Entry> isAt(int number) {
        return entry -> entry.key().text().equals(Integer.toString(number));
    }

    private List<Band> bands(Part part, int min, int max) {
        List<Band> bands = new ArrayList<>();
        Optional<Integer> last = Optional.empty();
        for (Mapping.Entry entry : part.entries("bands")) {
            // A key in quotes is a number here all the same: as a key, each is text to YAML's readers.
            Scalar key = new Scalar(
                    entry.key().text(), Scalar.Style.PLAIN, entry.key().place());
            Details details = Details.of("from", key.text()).and("min", min).and("max", max);
            if (key.kind() != Scalar.Kind.WHOLE) {
                Matcher stretch = STRETCH.matcher(key.text());
                if (stretch.matches()) {
                    details = details.and("first", stretch.group(1));
                }
                boolean swapped = entry.value() instanceof Scalar value && value.kind() == Scalar.Kind.WHOLE;
                findings.report(
                        Code.BAND_NOT_A_NUMBER,
                        key.place(),
                        swapped ? details.and("number", ((Scalar) entry.value()).text()) : details);
                return List.of();
            }
            int from = (int) key.whole();
            if (from < min || from > max) {
                findings.report(Code.BAND_OUTSIDE, key.place(), details);
            } else if (last.isEmpty()
                    && from != min
                    && part.entries("bands").stream().noneMatch(isAt(min))) {
                findings.report(Code.FIRST_BAND, key.place(), details);
            } else if (last.isPresent() && from <= last.get()) {
                findings.report(Code.BANDS_NOT_ASCENDING, key.place(), details.and("last", last.get()));
            }
            last = Optional.of(from);
            bands.add(new Band(from, entry.value() instanceof Scalar name ? Texts.of(name) : ""));
        }
        return bands;
    }
}
