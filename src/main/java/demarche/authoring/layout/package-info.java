/**
 * The one layout of a scenario's file: where lines break, how far they are indented, which quotes are used.
 *
 * <p>Read in order: {@link demarche.authoring.layout.Remarks} (the comments of a text), {@link
 * demarche.authoring.layout.PieceReader} (the parser's events and the comments to {@link
 * demarche.authoring.layout.Piece}s), {@link demarche.authoring.layout.PiecePrinter} (pieces to text), and {@link
 * demarche.authoring.layout.Sameness}, which proves of each text that nothing but its layout has changed. {@link
 * demarche.authoring.layout.ScenarioLayout} does all of it.
 *
 * <p>Beside {@code yaml} the one place that knows the parser's events, for a layout needs what the tree has forgotten:
 * comments, anchors, braces, empty lines. Knows nothing of scenarios, and writes no file.
 */
@NullMarked
package demarche.authoring.layout;

import org.jspecify.annotations.NullMarked;
