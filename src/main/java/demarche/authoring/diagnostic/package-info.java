/**
 * Diagnostics as data: what is wrong, where, and what to do.
 *
 * <p>{@link demarche.authoring.diagnostic.Code} names every diagnostic there is; its words are in the {@link
 * demarche.authoring.diagnostic.Catalogue}, one resource for each code. {@link
 * demarche.authoring.diagnostic.Findings} collects them. Rendering is separate, and knows nothing of how they came
 * about. Knows no scenario and no tree.
 */
@NullMarked
package demarche.authoring.diagnostic;

import org.jspecify.annotations.NullMarked;
