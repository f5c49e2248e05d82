/**
 * A game that is played while its scenario is written: it goes on from the same decisions over each new text, and its
 * author can go to any turn, set meters and flags, and rule how chances go.
 *
 * <p>Reads no files and waits for nothing: texts are handed to it. What it does is said in the same words on a screen
 * and in plain lines.
 */
@NullMarked
package demarche.terminal.workbench;

import org.jspecify.annotations.NullMarked;
