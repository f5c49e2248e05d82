/**
 * What the player is shown, as data: one record for each screen, made from a game by a pure function, and the words,
 * widths and line breaks that turn it into {@link demarche.terminal.view.Line}s.
 *
 * <p>The same game gives the same view. A view holds only text and numbers that are ready to be shown; it never holds
 * an id where a name could stand. Colours are named by what they mean, in {@link demarche.terminal.view.Role}. All
 * words of the interface come from one place, {@link demarche.terminal.view.Phrases}.
 *
 * <p>Knows no Lanterna, no terminal, no files and no clock; changes nothing.
 */
@NullMarked
package demarche.terminal.view;

import org.jspecify.annotations.NullMarked;
