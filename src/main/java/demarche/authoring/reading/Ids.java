package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Id;
import demarche.scenario.condition.ConditionLanguage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of one sort of things, as they are declared: well formed, each once, and at peace with former ids. */
final class Ids {

    private final Sort sort;
    private final Findings findings;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Id> ids = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Place> former = new LinkedHashMap<>();
    private final List<String> illFormed = new ArrayList<>();
    private boolean twice;

    Ids(Sort sort, Findings findings) {
        this.sort = sort;
        this.findings = findings;
    }

    /** Declares an id, unless it has been declared before. */
    void declare(Scalar written, List<Scalar> was) {
        String name = written.text();
        if (!isWellFormed(written, sort, findings)) {
            // It is declared all the same, so that its uses are not reported as well.
            places.putIfAbsent(name, written.place());
            ids.putIfAbsent(name, Id.of(name));
            illFormed.add(name);
            illFormed.add(mended(name, sort));
            return;
        }
        Place first = places.putIfAbsent(name, written.place());
        if (first != null) {
            twice = true;
            findings.report(
                    Code.DUPLICATE_ID,
                    written.place(),
                    Details.of("id", name).and("sort", sort.word()).and("line", first.line()));
            return;
        }
        List<Scalar> names = was.stream()
                .filter(scalar -> isWellFormed(scalar, sort, findings))
                .toList();
        ids.put(name, new Id(name, names.stream().map(Scalar::text).toList()));
        for (Scalar old : names) {
            Place other = former.putIfAbsent(old.text(), old.place());
            if (other != null) {
                findings.report(
                        Code.WAS_SHARED,
                        old.place(),
                        Details.of("id", old.text()).and("sort", sort.word()).and("line", other.line()));
            }
        }
    }

    /** Looks for former ids that something has now; to be called when all are declared. */
    void checkFormer() {
        former.forEach((name, place) -> {
            Place current = places.get(name);
            if (current != null) {
                findings.report(
                        Code.WAS_STILL_IN_USE,
                        place,
                        Details.of("id", name).and("sort", sort.word()).and("line", current.line()));
            }
        });
    }

    static boolean isWellFormed(Scalar written, Sort sort, Findings findings) {
        String name = written.text();
        if (ConditionLanguage.isId(name)) {
            return true;
        }
        Details details = Details.of("id", name).and("sort", sort.word()).and("article", sort.article());
        if (ConditionLanguage.RESERVED.contains(name)) {
            findings.report(Code.RESERVED_ID, written.place(), details);
        } else {
            String mended = mended(name, sort);
            boolean better = ConditionLanguage.isId(mended);
            findings.report(Code.ILL_FORMED_ID, written.place(), better ? details.and("mended", mended) : details);
        }
        return false;
    }

    private static String mended(String name, Sort sort) {
        String year = name.strip().replaceFirst("^([0-9]+)[-_ ]+(.+)$", "$2-$1");
        String plain = year.replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-").replaceAll("^[-_]+|-+$", "");
        return plain.matches("\\p{N}.*") ? sort.word().replaceAll(".* ", "") + "-" + plain : plain;
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    /**
     * Whether something may have been meant by this name that does not have it: an id that could not be one, or, where
     * the name is like none, one of two that have the same id.
     */
    boolean mayHaveMeant(String name) {
        return Nearest.to(name, illFormed).isPresent()
                || (twice && Nearest.to(name, places.keySet()).isEmpty());
    }

    Collection<String> names() {
        return places.keySet();
    }

    Map<String, Place> places() {
        return places;
    }

    /** The position of a name among these, or -1. */
    int index(String name) {
        if (indexes.size() < places.size()) {
            places.keySet().forEach(each -> indexes.putIfAbsent(each, indexes.size()));
        }
        return indexes.getOrDefault(name, -1);
    }

    Id id(String name) {
        return ids.getOrDefault(name, Id.of(name));
    }
}
