package demarche.authoring.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/** {@code enum}. The validator's own prints the choices as JSON beforehand, for which it starts Jackson's mapper. */
final class ChoiceKeyword extends AbstractKeyword {

    ChoiceKeyword() {
        super("enum");
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode choices, Schema parent, SchemaContext context) {
        return new ChoiceValidator(this, choices, location, parent, context);
    }

    private static final class ChoiceValidator extends BaseKeywordValidator {

        ChoiceValidator(
                ChoiceKeyword keyword,
                JsonNode choices,
                SchemaLocation location,
                Schema parent,
                SchemaContext context) {
            super(keyword, choices, location, parent, context);
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode node, JsonNode root, NodePath instance) {
            for (JsonNode choice : getSchemaNode()) {
                if (choice.equals(node)) {
                    return;
                }
            }
            execution.addError(error().keyword(getKeyword())
                    .instanceNode(node)
                    .instanceLocation(instance)
                    .evaluationPath(execution.getEvaluationPath())
                    .schemaLocation(getSchemaLocation())
                    .schemaNode(getSchemaNode())
                    .message("")
                    .build());
        }
    }
}
