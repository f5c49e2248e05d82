/**
 * From bytes to a tree that knows where each key and value stands.
 *
 * <p>Read in order: {@link demarche.authoring.yaml.Decoder} (bytes to {@link demarche.authoring.yaml.SourceText}),
 * {@link demarche.authoring.yaml.TreeBuilder} (the parser's events to {@link demarche.authoring.yaml.Node}s), {@link
 * demarche.authoring.yaml.SyntaxAdvice} (the parser's complaints to what the author likely did). The YAML is the strict
 * kind that the format's page describes: no tags, no merge keys, no duplicate keys, limits on everything. Knows nothing
 * of scenarios. With {@code layout}, the one place that knows the parser's events.
 */
@NullMarked
package demarche.authoring.yaml;

import org.jspecify.annotations.NullMarked;
