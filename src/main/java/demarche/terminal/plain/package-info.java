/**
 * The game in plain lines: one text after another, answered by lines of text. For screen readers, for terminals that
 * can do nothing else, and for scripts.
 *
 * <p>No colour, no cursor movement, no line over 72 columns except where a path must stay whole. The same scenario,
 * seed and input give the same output. Shows the same views as the screens, read aloud.
 */
@NullMarked
package demarche.terminal.plain;

import org.jspecify.annotations.NullMarked;
