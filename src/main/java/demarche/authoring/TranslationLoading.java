package demarche.authoring;

import demarche.authoring.translation.Translation;
import java.util.Optional;

/**
 * What came of reading a translation.
 *
 * @param translation what could be read; empty where nothing could
 * @param loading what is wrong with it, and the scenario in its words if no diagnostic is an error
 */
public record TranslationLoading(Optional<Translation> translation, Loading loading) {}
