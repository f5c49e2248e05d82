/**
 * {@code main} and the commands: each reads its arguments, wires what it needs, and says how it went with an exit code.
 *
 * <p>The one place that knows picocli, the environment and the process's own streams, and that hands them to the rest.
 * It knows no rule of the game: what a command does is done below.
 */
@NullMarked
package demarche.cli;

import org.jspecify.annotations.NullMarked;
