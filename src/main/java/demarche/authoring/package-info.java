/**
 * From YAML to a scenario, and from mistakes to diagnostics with file, line, column, excerpt and suggestion.
 *
 * <p>{@link demarche.authoring.ScenarioFiles} and {@link demarche.authoring.ScenarioLoader} load; {@link
 * demarche.authoring.ScenarioShelf} says what there is to load. Inside, a file goes from {@code yaml} by way of {@code
 * schema} to {@code reading}, and each of them reports to {@code diagnostic}. Beside that way, {@code layout} writes a
 * file anew without a change of what it says.
 *
 * <p>The one place that knows SnakeYAML and JSON Schema. A scenario that leaves here is right by construction, so nobody
 * below checks again. A file can run no code, read no other file and open no connection. Never prints: a diagnostic is
 * data, and whoever asked for it shows it.
 */
@NullMarked
package demarche.authoring;

import org.jspecify.annotations.NullMarked;
