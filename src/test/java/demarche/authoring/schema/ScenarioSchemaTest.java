package demarche.authoring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.yaml.Decoder;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.TreeBuilder;
import demarche.scenario.condition.ConditionLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema by itself, as an editor has it. */
class ScenarioSchemaTest {

    private static final Path FILE = Path.of("scenarios/scenario.schema.json");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode schema = JsonMapper.shared().readTree(FILE);

    @Test
    void isValidByItsOwnDraft() throws IOException {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(Files.readString(FILE), InputFormat.JSON)).isEmpty();
    }

    @Test
    void readsAlikeAsYamlAndAsJson() throws IOException {
        assertThat(JsonTree.of(tree(FILE))).hasToString(schema.toString());
    }

    @Test
    void judgesWithAllKeywordsAsWithTheFewThatTheLoaderSetsUp() throws IOException {
        JsonNode scenario = JsonTree.of(tree(Path.of("src/test/resources/scenarios/everything.yaml")));
        assertThat(REGISTRY.getSchema(schema).validate(scenario)).isEmpty();
    }

    @Test
    void describesEveryKey() {
        List<String> bare = new ArrayList<>();
        collectBareKeys("", schema, bare);
        assertThat(bare).isEmpty();
    }

    @Test
    void isStrictEverywhere() {
        List<String> loose = new ArrayList<>();
        collectLooseObjects("", schema, loose);
        assertThat(loose).isEmpty();
    }

    @Test
    void namesOnlyKeysThatTheFormatsPageNames() throws IOException {
        String page = Files.readString(Path.of("docs/scenario-format.md"));
        List<String> keys = new ArrayList<>();
        schema.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));
        assertThat(keys).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-fronts", "釜山-talks", "x", "a_b", "Ökonomie", "서울", "andorra", "turn-1", "été", "ａ"})
    void itsPatternLetsPassWhatIsAnId(String id) {
        assertThat(idPattern().matcher(id).find()).isTrue();
        assertThat(ConditionLanguage.isId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "-a", "_a", "a b", "a.b", "a/b", "and", "turn", "a:", "a'", "#a", "a,b"})
    void itsPatternFindsWhatIsPlainlyNone(String id) {
        assertThat(idPattern().matcher(id).find()).isFalse();
        assertThat(ConditionLanguage.isId(id)).isFalse();
    }

    private Pattern idPattern() {
        return Pattern.compile(schema.at("/$defs/id/pattern").stringValue());
    }

    private static void collectBareKeys(String path, JsonNode node, List<String> bare) {
        node.properties().forEach(property -> {
            String here = path + "/" + property.getKey();
            boolean isKey = path.endsWith("/properties");
            JsonNode value = property.getValue();
            boolean described = value.has("description")
                    || value.path("$ref").stringValue("").matches(".*(was|also|sourceList|projection|discuss|effects)");
            if (isKey && !described) {
                bare.add(here);
            }
            collectBareKeys(here, value, bare);
        });
    }

    private static void collectLooseObjects(String path, JsonNode node, List<String> loose) {
        if (node.has("properties") && !node.path("additionalProperties").isBoolean() && !path.endsWith("/properties")) {
            loose.add(path);
        }
        node.properties()
                .forEach(property -> collectLooseObjects(path + "/" + property.getKey(), property.getValue(), loose));
    }

    private static Mapping tree(Path file) throws IOException {
        Findings findings = new Findings(file.toString(), new Catalogue());
        return new TreeBuilder(new Decoder(findings).decode(Files.readAllBytes(file)), findings)
                .build()
                .orElseThrow();
    }
}
