/**
 * The condition language: from an author's text to an expression that can be evaluated, explained and reasoned about.
 *
 * <p>Read in the order in which text becomes a value: {@link demarche.scenario.condition.Lexer} (characters to {@link
 * demarche.scenario.condition.Token}s), {@link demarche.scenario.condition.Parser} (tokens to {@link
 * demarche.scenario.condition.Syntax}), {@link demarche.scenario.condition.Resolver} (names and types checked against a
 * {@link demarche.scenario.condition.Vocabulary}), and the results, {@link demarche.scenario.condition.Condition} and
 * {@link demarche.scenario.condition.Quantity}, which evaluate themselves in a {@link
 * demarche.scenario.condition.World}. The way in is {@link demarche.scenario.condition.ConditionLanguage}.
 *
 * <p>Nothing here throws on an author's mistake: mistakes are {@link demarche.scenario.condition.Problem}s, data with
 * an offset in the expression. This package knows no files, no lines, and no words to print.
 */
@NullMarked
package demarche.scenario.condition;

import org.jspecify.annotations.NullMarked;
