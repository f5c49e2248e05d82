/**
 * From the tree to the records of a scenario: names declared first, then each part read against them.
 *
 * <p>{@link demarche.authoring.reading.Declarations} knows every id; {@link demarche.authoring.reading.Expressions}
 * compiles what refers to them; one class for each part of the file reads that part; {@link
 * demarche.authoring.reading.ScenarioReader} puts them together. Every problem is reported and reading goes on with a
 * stand-in, so that one wrong part hides nothing elsewhere. What has the wrong shape was reported by the schema and is
 * read here as absent, in silence.
 */
@NullMarked
package demarche.authoring.reading;

import org.jspecify.annotations.NullMarked;
