/**
 * Debriefs and charts: what happened, why, and what might have happened instead, as text. Also how a scenario's own
 * tests go, and what went otherwise.
 *
 * <p>Reads finished turns and the analysis; changes nothing, knows no files and never prints. Causes come from the
 * ledger and are never worked out again.
 */
@NullMarked
package demarche.report;

import org.jspecify.annotations.NullMarked;
