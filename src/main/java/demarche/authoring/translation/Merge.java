package demarche.authoring.translation;

import demarche.authoring.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What comes of taking a sheet over into a translation.
 *
 * @param translation with what was taken over; nothing that it had is lost
 * @param taken how many texts of the sheet are new in it, or other than before
 * @param refusals what was not taken over, in the order of the sheet
 */
public record Merge(Translation translation, int taken, List<Refusal> refusals) {

    /** Why a row was not taken over. */
    public enum Why {
        /** The scenario has no such text. */
        UNKNOWN_KEY,
        /** The translation lacks a mark that the text has. */
        MARK_LOST,
        /** The translation has a mark that the text lacks. */
        MARK_ADDED,
        /** The key stands on the sheet twice, with different translations. */
        TWICE
    }

    /**
     * A row that was not taken over.
     *
     * @param detail the mark that is lost or added, else empty
     */
    public record Refusal(SheetRow row, Why why, String detail) {}

    public Merge {
        refusals = List.copyOf(refusals);
    }

    /**
     * Takes a sheet over. A row without a translation changes nothing; one that is still marked as outdated, and has the
     * translation that there was, stays so.
     */
    public static Merge of(Translation translation, List<TextUnit> units, List<SheetRow> rows) {
        Map<String, TextUnit> byKey = new LinkedHashMap<>();
        units.forEach(unit -> unit.former().forEach(key -> byKey.putIfAbsent(key, unit)));
        byKey.putAll(units.stream().collect(Collectors.toMap(TextUnit::key, Function.identity())));
        Map<String, SheetRow> taken = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (SheetRow row : rows) {
            if (!row.translation().isEmpty()) {
                TextUnit unit = byKey.get(row.key());
                Optional<Refusal> refusal = refusal(row, Optional.ofNullable(unit), taken);
                refusal.ifPresent(refusals::add);
                if (refusal.isEmpty() && unit != null) {
                    taken.put(unit.key(), row);
                }
            }
        }
        return merged(translation, units, taken, refusals);
    }

    private static Optional<Refusal> refusal(SheetRow row, Optional<TextUnit> unit, Map<String, SheetRow> taken) {
        if (unit.isEmpty()) {
            return Optional.of(new Refusal(row, Why.UNKNOWN_KEY, ""));
        }
        SheetRow other = taken.get(unit.get().key());
        if (other != null && !other.translation().equals(row.translation())) {
            return Optional.of(new Refusal(row, Why.TWICE, ""));
        }
        String source = row.source().isEmpty() ? unit.get().source() : row.source();
        return TextMarks.lost(source, row.translation())
                .map(mark -> new Refusal(row, Why.MARK_LOST, mark))
                .or(() ->
                        TextMarks.added(source, row.translation()).map(mark -> new Refusal(row, Why.MARK_ADDED, mark)));
    }

    private static Merge merged(
            Translation translation, List<TextUnit> units, Map<String, SheetRow> rows, List<Refusal> refusals) {
        Map<String, Translation.Entry> entries = new LinkedHashMap<>(translation.entries());
        Map<String, Progress.Line> lines = Progress.of(translation, units).lines().stream()
                .collect(Collectors.toMap(line -> line.unit().key(), Function.identity()));
        int changes = 0;
        for (TextUnit unit : units) {
            SheetRow row = rows.get(unit.key());
            Progress.Line line = lines.get(unit.key());
            if (row == null || line == null || isLeft(row, line)) {
                continue;
            }
            String hash = row.hash().isEmpty() && row.source().isEmpty() ? unit.hash() : row.translated();
            translation.keyOf(unit).ifPresent(entries::remove);
            Translation.Entry entry = new Translation.Entry(hash, row.translation(), Place.START);
            entries.put(unit.key(), entry);
            boolean same = translation
                    .entry(unit)
                    .filter(old -> old.of().equals(hash) && old.text().equals(row.translation()))
                    .isPresent();
            changes += same ? 0 : 1;
        }
        return new Merge(new Translation(translation.scenario(), translation.language(), entries), changes, refusals);
    }

    /** Whether a row was handed out as outdated, and came back as it was. */
    private static boolean isLeft(SheetRow row, Progress.Line line) {
        return row.isOutdated() && row.translation().equals(line.translation());
    }
}
