package dev.bailiwick;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas that editors use: what ships fits them, and what is wrong does not. */
class SchemasTest {

    private static final Path RULES = Path.of("rules");

    @ParameterizedTest
    @CsvSource({
        "vocabulary, vocabulary, .yaml",
        "cases, topics, .cases.yaml",
        "model, models, .yaml",
        "profile, profiles, .yaml",
        "topics, ., topics.yaml",
        "weighing, ., weighing.yaml",
        "checks, checks, form.yaml",
        "checks, checks, parties.yaml",
        "checks, checks, deployments.yaml",
        "checks, checks, sets.yaml",
        "checks, checks, versions.yaml",
        "checks, checks, model.yaml",
        "checks, checks, allowed.yaml",
        "vocabulary, checks, vocabulary.yaml",
        "bailiwick, ../questionnaires/answer-sets, bailiwick.yaml"
    })
    void every_file_that_ships_fits_its_schema(String schema, String folder, String ending) throws IOException {
        List<Path> files = files(RULES.resolve(folder), ending);

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(problems(schema, Files.readString(file))).as("%s", file).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "vocabulary ~ concepts: {Stored_Data: {phrases: [at rest]}}",
                "vocabulary ~ concepts: {stored-data: {phrases: []}}",
                "vocabulary ~ concepts: {stored-data: {phrases: [at rest], weight: 3}}",
                "cases ~ a rule: {hits: [a, b], misses: [c, d]}",
                "cases ~ a rule: {hits: [a, b, {section: s}], misses: [c, d]}",
                "topics ~ backups: [whether there are backups]",
                "weighing ~ further: 1.5",
                "profile ~ {profile: p, answers: {Owner: '{vendor_dutty}'}}",
                "profile ~ {profile: p, answers: {Owner: {by party: {vendr: us}}}}",
                "profile ~ {profile: p, answers: {Owner: {needed: no}}}",
                "profile ~ {profile: p, columns: {questions: Q}}",
                "checks ~ a-check: {severity: error}",
                "bailiwick ~ suppressions: [{check: unanswered, item: a}]",
                "bailiwick ~ severities: {unanswered: fatal}",
                "model ~ model: m",
                "model ~ {model: m, parties: {us: {role: seller}}, deployments: {}, areas: {}}"
            })
    void what_a_reader_refuses_does_not_fit(String schema, String yaml) throws IOException {
        assertThat(problems(schema, yaml)).isNotEmpty();
    }

    private static List<String> problems(String name, String yaml) throws IOException {
        String text = Files.readString(RULES.resolve("schemas").resolve(name + ".schema.json"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
