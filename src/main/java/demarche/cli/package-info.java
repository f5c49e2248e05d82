/**
 * {@code main} and the commands: each reads its arguments, wires what it needs, and says how it went with an exit code.
 *
 * <p>The one place that knows picocli and the environment, and that hands them and the process's own streams to the
 * rest; screens alone open the terminal themselves. It knows no rule of the game: what a command does is done below.
 */
@NullMarked
package demarche.cli;

import org.jspecify.annotations.NullMarked;
