package demarche.scenario;

/**
 * A pointer to a source.
 *
 * @param source the source's id
 * @param locator the place in it, or empty for the whole
 */
public record Citation(String source, String locator) {

    @Override
    public String toString() {
        return locator.isEmpty() ? source : source + "#" + locator;
    }
}
