/**
 * Games as files: the journal, one line of JSON for each thing that was decided.
 *
 * <p>A decision counts once its line is on disk. What is written is ids and the seed, never state: the state is the fold
 * of the journal over the scenario, so no file can hold a game that the rules cannot reach. Knows no screens and never
 * prints; a damaged file is a value that says where, not a crash.
 */
@NullMarked
package demarche.saves;

import org.jspecify.annotations.NullMarked;
