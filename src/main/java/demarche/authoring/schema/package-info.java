/**
 * The loader's first pass: the shape of the file, by the JSON Schema that editors use too.
 *
 * <p>{@link demarche.authoring.schema.JsonTree} turns the tree into JSON, {@link
 * demarche.authoring.schema.ScenarioSchema} compares it with the schema, {@link demarche.authoring.schema.Violations}
 * puts each violation into plain words at the right place. Nothing is fetched from anywhere, and no word of the
 * validator's own reaches anybody. The one place that knows the validator.
 */
@NullMarked
package demarche.authoring.schema;

import org.jspecify.annotations.NullMarked;
