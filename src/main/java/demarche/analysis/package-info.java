/**
 * What can happen in a scenario: simulate many games, explore every state, solve the exact odds.
 *
 * <p>Has no rules of its own: it runs the engine's turn and answers its draws. Knows no files, clock, randomness or
 * library, and never prints. The same scenario gives the same answer on any machine.
 */
@NullMarked
package demarche.analysis;

import org.jspecify.annotations.NullMarked;
