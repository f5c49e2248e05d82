/**
 * Advice on scenarios without errors: what is legal but unwise.
 *
 * <p>{@link demarche.authoring.lint.Linter} gives all of it. Each piece of advice has a code and words in the catalogue
 * of {@code diagnostic}, as every problem has, and none says again what loading a file says already. What needs the exact
 * solution is said only where the solution was within an effort; where it was not, the linter says so. Never prints.
 */
@NullMarked
package demarche.authoring.lint;

import org.jspecify.annotations.NullMarked;
