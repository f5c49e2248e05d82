/**
 * The screens and the plain line mode, with the view models that both draw from.
 *
 * <p>The one place that knows Lanterna; the view models do not, so that what a screen says is tested without one. A
 * screen reads the game and sends decisions to it; it changes no state and works out no cause by itself.
 */
@NullMarked
package demarche.terminal;

import org.jspecify.annotations.NullMarked;
