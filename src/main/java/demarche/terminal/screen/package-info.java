/**
 * The screens: what is drawn, as a pure function of a screen's state and the terminal's size, and the terminal that it
 * is drawn on.
 *
 * <p>What a screen shows is a {@link demarche.terminal.screen.Frame} of lines with roles, which tests read without a
 * terminal. {@link demarche.terminal.screen.Navigation} is the one thing that changes: it takes keys and holds the
 * screen one is on. Which key does what stands in {@code Keys}, which role has which colour in {@code Theme}. Lanterna
 * is known to what takes keys ({@code Keys}, {@code MouseReport}), to what makes cells of letters and roles ({@code
 * Cells}, {@code Theme}, {@code Depth}, {@code Ink}, {@code Palette}), and to what writes them ({@code Display}, {@code
 * TerminalDevice}, {@code ScreenGame}); no screen and no view model knows it.
 *
 * <p>However the program ends, the terminal is left as it was found. Nothing here waits in a loop: the program sleeps
 * until a key or a signal comes.
 */
@NullMarked
package demarche.terminal.screen;

import org.jspecify.annotations.NullMarked;
