/**
 * The screens: what is drawn, as a pure function of a screen's state and the terminal's size, and the terminal that it
 * is drawn on.
 *
 * <p>What a screen shows is a {@link demarche.terminal.screen.Frame} of lines with roles, which tests read without a
 * terminal. {@link demarche.terminal.screen.Navigation} is the one thing that changes: it takes keys and holds the
 * screen one is on. Which key does what stands in {@code Keys}, which role has which colour in {@code Palette}. Only
 * {@code Keys}, {@code MouseReport}, {@code Palette}, {@code Display} and {@code TerminalDevice} know Lanterna.
 *
 * <p>However the program ends, the terminal is left as it was found. Nothing here waits in a loop: the program sleeps
 * until a key or a signal comes.
 */
@NullMarked
package demarche.terminal.screen;

import org.jspecify.annotations.NullMarked;
