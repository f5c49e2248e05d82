/**
 * The texts of a scenario in other languages: which there are, by keys made of ids; files of translations, and sheets for
 * those who translate.
 *
 * <p>A translation replaces texts in the tree of a scenario's file and nothing else, so that the game is the same in
 * every language. It is never an obstacle: what it lacks, what was translated from another text and what is wrong with it
 * leaves the original in place. Reads and writes text, and knows no files.
 */
@NullMarked
package demarche.authoring.translation;

import org.jspecify.annotations.NullMarked;
