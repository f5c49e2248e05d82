/**
 * From names and tests to YAML: a scenario to begin with, from a template; a test as an entry of a file, and put into
 * it; texts as scalars that read back as they are.
 *
 * <p>The templates are resources, {@code demarche/authoring/templates}. Writes no file: what is made here is text, and
 * whoever asked for it keeps it.
 */
@NullMarked
package demarche.authoring.writing;

import org.jspecify.annotations.NullMarked;
