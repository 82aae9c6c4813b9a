package dev.bailiwick.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReaderTest {

    private static final Path FIXTURES = Path.of("src/test/resources/models");

    private static ResponsibilityModel parse(String yaml) {
        return ModelReader.parse(yaml, "model.yaml");
    }

    private static void assertProblems(String yaml, String... problems) {
        assertThatThrownBy(() -> parse(yaml))
                .isInstanceOf(UnusableException.class)
                .hasMessage(String.join("\n", problems));
    }

    @Test
    void a_small_model_is_read() {
        ResponsibilityModel model = parse(Models.SMALL);

        assertThat(model.id()).isEqualTo("small");
        assertThat(model.version()).isEqualTo("1");
        assertThat(model.statement("service.operation", "hosted").orElseThrow().citation())
                .isEqualTo(new Citation("duties", "Service"));
        assertThat(model.topics()).containsExactly("service-operation", "pricing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "broken-tables"})
    void all_mistakes_are_told_at_once_in_the_order_of_the_file(String name) throws IOException {
        String broken = Files.readString(FIXTURES.resolve(name + ".yaml"));
        String problems = Files.readString(FIXTURES.resolve(name + ".problems.txt"));

        assertThatThrownBy(() -> ModelReader.parse(broken, name + ".yaml")).hasMessage(problems.strip());
    }

    @Test
    void a_tab_is_named_since_nobody_sees_it() {
        assertProblems("parties:\n\tx: y\n", "model.yaml:2:1: not YAML: a tab stands here; indent with spaces");
    }

    @Test
    void an_empty_file_needs_everything() {
        assertProblems(
                "",
                "model.yaml:1:1: a model needs `areas`",
                "model.yaml:1:1: a model needs `deployments`",
                "model.yaml:1:1: a model needs `model`",
                "model.yaml:1:1: a model needs `parties`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - a            | 1:1: a model must be a mapping, not a list; write `key: value` lines
                    model: [a      | 1:10: not YAML: while parsing a flow sequence; check the indents, quotes and brackets here and in the line above
                    {model: a, model: b} | 1:12: `model` stands here a second time; keep one of the two
                    """)
    void a_file_of_another_shape_gives_one_line(String yaml, String problem) {
        assertProblems(yaml, "model.yaml:" + problem);
    }

    /** One change to the small model, and the one line that it gives. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    model: small         | model: ""                | 1:8: `model` of a model is empty
                    role: vendor         | role: supplier           | 5:28: unknown role `supplier`; known: customer, third-party, vendor
                    area: service        | area: servise            | 14:16: unknown area `servise`; did you mean `service`?
                    [Service, Runs it]   | [Service]                | 14:9: the row has 1 cells, its table has 2 columns; quote a cell that holds a comma
                    [Service, Runs it]   | [Service, [Runs it]]     | 14:42: a cell must be a text, not a list
                    hosted: {party: acme | hosted: {party: {a: b}   | 23:27: `party` must be a text or a list of texts, not a mapping
                    hosted: {party: acme | hosted: {row: S, party: acme | 23:25: no row `S` in `duties`; known: Service
                    [service-operation]  | [service-operation, ""]  | 21:37: `topics` holds an empty text
                    text: Runs           | txt: Runs                | 20:9: unknown key `txt` in a duty; did you mean `text`?
                    """)
    void a_mistake_gives_one_line(String right, String wrong, String problem) {
        assertProblems(Models.SMALL.replace(right, wrong), "model.yaml:" + problem);
    }

    @Test
    void a_topic_of_two_areas_belongs_to_the_one_that_lists_it_itself() {
        String second = """
                  hosting:
                    title: Hosting
                    source: duties
                    row: Service
                    topics: [service-operation]
                    duties:
                      place: {text: Houses it., held by: {hosted: acme}}
                """;
        ResponsibilityModel model = parse(Models.SMALL.replace("outside:", second + "outside:"));

        assertThat(model.areaOf("service-operation")).map(Area::id).contains("hosting");
        assertThat(model.dutiesOf("service-operation")).extracting(Duty::id).containsExactly("service.operation");
        assertThat(model.areaOf("pricing")).isEmpty();
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> ModelReader.read(Path.of("rules/models/none.yaml")))
                .hasMessage("rules/models/none.yaml: cannot be read; check its name and permissions");
    }
}
