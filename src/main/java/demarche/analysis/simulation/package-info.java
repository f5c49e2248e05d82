/**
 * Many games, played by chance or by a simple adviser, and counted: how they end, what happens in them, what does not
 * and why.
 *
 * <p>A simulated game is a game: the same turn, with the draws that its seed gives it in play. So each can be played
 * again and looked at. What is counted are sums over games, so that it makes no difference who plays which of them.
 */
@NullMarked
package demarche.analysis.simulation;

import org.jspecify.annotations.NullMarked;
