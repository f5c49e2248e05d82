/**
 * Writes class files, as far as {@link demarche.engine.CodeGenerator} needs them: methods without exceptions, whose
 * branches all meet with an empty stack and with no more than their parameters in use. Knows nothing of games.
 *
 * <p>The format is that of chapter 4 of the Java Virtual Machine Specification, Java SE 17.
 */
@NullMarked
package demarche.engine.bytecode;

import org.jspecify.annotations.NullMarked;
