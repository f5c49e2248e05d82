package demarche.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a scenario stands on.
 *
 * @param id its id
 * @param cite the full citation
 * @param url where it can be read, or empty
 * @param facts what it says, in the author's words, by locator and in the author's order; may be empty
 */
public record Source(String id, String cite, String url, Map<String, String> facts) {

    public Source {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
