package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bailiwick.answers.AnswerPlace;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.FailOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written for programs fits the schemas that they rely on. */
class FindingsSchemaTest {

    private static final Path OURS = Path.of("docs/findings.schema.json");

    private static Stream<CheckRun> runs() {
        return Stream.of(Runs.CLEAN, Runs.FAULTY, Runs.hostile(), Runs.many(30, Runs.PARTY));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void json_fits_its_schema(CheckRun run) throws IOException {
        Schema schema = schema(OURS, SpecificationVersion.DRAFT_2020_12);

        assertThat(problems(schema, Written.as(FindingsFormat.JSON, run))).isEmpty();
    }

    @Test
    void what_is_missing_or_of_another_kind_does_not_fit_it() throws IOException {
        Schema schema = schema(OURS, SpecificationVersion.DRAFT_2020_12);
        String json = Written.as(FindingsFormat.JSON, Runs.FAULTY);

        assertThat(problems(schema, json.replace("\"exit_code\" : 3", "\"exit_code\" : 2")))
                .isNotEmpty();
        assertThat(problems(schema, json.replace("\"in_baseline\" : true", "\"in_baseline\" : 1")))
                .isNotEmpty();
        assertThat(problems(schema, json.replace("\"reason\"", "\"raison\""))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void sarif_fits_the_published_schema(CheckRun run) throws IOException {
        Path published = Path.of(System.getProperty("schemas", "../shared/schemas"), "sarif-schema-2.1.0.json");
        assumeTrue(Files.exists(published), () -> "there is no " + published + " here");
        Schema schema = schema(published, SpecificationVersion.DRAFT_4);

        assertThat(problems(schema, Written.as(FindingsFormat.SARIF, run))).isEmpty();
        assertThat(problems(schema, "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}"))
                .isNotEmpty();
    }

    @Test
    void the_prints_of_a_finding_are_the_same_where_rows_were_added_above_it() {
        JsonNode before = result(AnswerPlace.ofText("a.csv", 12, 3));
        JsonNode after = result(AnswerPlace.ofText("a.csv", 40, 3));

        assertThat(after.get("partialFingerprints")).isEqualTo(before.get("partialFingerprints"));
        assertThat(after.get("locations")).isNotEqualTo(before.get("locations"));
        assertThat(before.has("baselineState")).isFalse();
    }

    private static JsonNode result(AnswerPlace place) {
        var finding = Runs.finding(1, Runs.PARTY, place, "IAM-02", "wrong");
        CheckedFile file = new CheckedFile("a.csv", "byoc", List.of("IAM-02"), List.of(finding), List.of());
        CheckRun run = new CheckRun(List.of(Runs.PARTY), List.of(file), FailOn.ERROR, 1, "union", "1");
        JsonNode sarif = JsonMapper.builder().build().readTree(Written.as(FindingsFormat.SARIF, run));
        return sarif.get("runs").get(0).get("results").get(0);
    }

    private static Schema schema(Path file, SpecificationVersion version) throws IOException {
        return SchemaRegistry.withDefaultDialect(version).getSchema(Files.readString(file), InputFormat.JSON);
    }

    private static List<String> problems(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
