package demarche.authoring.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.NonValidationKeyword;
import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.yaml.Decoder;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.SourceText;
import demarche.authoring.yaml.TreeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The schema of scenarios, ready to be asked.
 *
 * <p>Of draft 2020-12 only the keywords that the schema uses are set up, and the schema is not itself checked against
 * the draft's: a test does that. Together with {@link ChoiceKeyword} this brings the first answer from 600
 * milliseconds down to 150.
 */
public final class ScenarioSchema {

    private static final String RESOURCE = "/scenarios/scenario.schema.json";
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private static final List<KeywordType> KEYWORDS = List.of(
            KeywordType.ID,
            KeywordType.REF,
            KeywordType.TYPE,
            KeywordType.CONST,
            KeywordType.REQUIRED,
            KeywordType.PROPERTIES,
            KeywordType.ADDITIONAL_PROPERTIES,
            KeywordType.PROPERTY_NAMES,
            KeywordType.ITEMS,
            KeywordType.MIN_ITEMS,
            KeywordType.MAX_ITEMS,
            KeywordType.MIN_PROPERTIES,
            KeywordType.MINIMUM,
            KeywordType.MAXIMUM,
            KeywordType.PATTERN,
            KeywordType.IF_THEN_ELSE);

    private static final List<String> REMARKS =
            List.of("$schema", "$defs", "$comment", "title", "description", "examples", "default", "else");

    private final JsonNode text;
    private final Schema schema;

    public ScenarioSchema() {
        text = JsonTree.of(read());
        schema = SchemaRegistry.withDialect(
                        dialect(),
                        registry -> registry.schemaLoader(
                                loader -> loader.resourceLoaders(loaders -> loaders.values(List::clear))))
                .getSchema(text);
    }

    /** Reports where a file's shape is not that of a scenario. */
    public Violations check(Mapping root, SourceText source, Findings findings) {
        List<Error> errors = schema.validate(JsonTree.of(root));
        Violations violations = new Violations(root, source, text, findings);
        violations.report(errors);
        return violations;
    }

    private static Mapping read() {
        try (InputStream in = ScenarioSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + RESOURCE);
            }
            Findings findings = new Findings(RESOURCE, new Catalogue());
            return new TreeBuilder(new Decoder(findings).decode(in.readAllBytes()), findings)
                    .build()
                    .orElseThrow(() -> new IllegalStateException(RESOURCE + ": " + findings.inOrder()));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The program cannot read its resource " + RESOURCE, unreadable);
        }
    }

    private static Dialect dialect() {
        List<Keyword> keywords = new ArrayList<>(KEYWORDS);
        keywords.add(new ChoiceKeyword());
        REMARKS.forEach(remark -> keywords.add(new NonValidationKeyword(remark)));
        return Dialect.builder(DRAFT)
                .specificationVersion(SpecificationVersion.DRAFT_2020_12)
                .idKeyword("$id")
                .keywords(keywords)
                .build();
    }
}
