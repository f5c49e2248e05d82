/**
 * A scenario's turns, events and endings as a graph with its odds, drawn as SVG or told to other programs in the
 * languages DOT and Mermaid.
 *
 * <p>{@link demarche.report.graph.EventGraph} says what is in it; each form is a function of it. Knows no files, needs no
 * other program and never prints; the same graph gives the same text, letter for letter.
 */
@NullMarked
package demarche.report.graph;

import org.jspecify.annotations.NullMarked;
