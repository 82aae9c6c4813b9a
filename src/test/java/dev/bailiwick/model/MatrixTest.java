package dev.bailiwick.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatrixTest {

    private static final String SHIFTING = Models.SMALL
            .replace("{title: Hosted}", "{title: Hosted}\n  local: {title: Local, shifts from: hosted}")
            .replace("words: Runs it}", "words: Runs it, condition: on workdays}")
            .replace("outside:", """
                      support:
                        title: Help | desk
                        in matrix: no
                        source: page
                        row: Support
                        duties:
                          hotline:
                            text: Answers.
                            held by: {hosted: [acme, customer], local: not offered}
                    sources:
                      page: {title: Handbook}
                    outside:""");

    private final ResponsibilityModel model = ModelReader.parse(SHIFTING, "model.yaml");
    private final List<Assignment> assignments = Resolved.assignments(model);

    @Test
    void the_table_shows_all_deployments_side_by_side() {
        assertThat(MatrixTable.render(model, assignments)).isEqualTo("""
                        AREA                          DUTY       Hosted          Local                    WHAT THE HOLDER DOES
                        Service                       operation  Acme [1]        Acme (carried over) [1]  Runs the service.

                        beyond the published matrix:
                        Help | desk                   hotline    Acme; Customer  not offered              Answers.

                        [1] on workdays
                        """);
    }

    @Test
    void markdown_gives_the_published_words_and_escapes_what_would_end_a_cell() {
        assertThat(MatrixMarkdown.render(model, assignments)).isEqualTo("""
                        # Small model

                        | Area | Duty | Hosted | Local | Published in |
                        |---|---|---|---|---|
                        | Service | service.operation | Acme: Runs it (on workdays) | Acme: Runs it (on workdays) (carried over) | Duties: Service |
                        | Help \\| desk (beyond the matrix) | support.hotline | Acme; Customer | not offered | Handbook: Support |
                        """);
    }

    @Test
    void json_says_all_of_it() {
        JsonNode duty = JsonMapper.builder()
                .build()
                .readTree(MatrixJson.render(model, assignments))
                .get("duties")
                .get(0);

        assertThat(duty.get("duty").asString()).isEqualTo("service.operation");
        assertThat(duty.get("in_matrix").asBoolean()).isTrue();
        assertThat(duty.get("held_by").get("local").toString()).isEqualTo("""
                        {"holders":["acme"],"offered":true,"carried_over":true,"words":"Runs it",\
                        "condition":"on workdays","source":"duties","row":"Service"}""");
    }

    @Test
    void duties_and_deployments_without_an_assignment_are_left_out() {
        List<Assignment> hosted = assignments.stream()
                .filter(a -> a.deployment().id().equals("hosted")
                        && a.duty().areaId().equals("service"))
                .toList();

        assertThat(MatrixTable.render(model, hosted)).isEqualTo("""
                        AREA     DUTY       Hosted    WHAT THE HOLDER DOES
                        Service  operation  Acme [1]  Runs the service.

                        [1] on workdays
                        """);
    }

    @Test
    void the_matrix_of_union_has_a_line_for_every_duty() {
        ResponsibilityModel union = ModelReader.read(Path.of("rules/models/union.yaml"));

        String table = MatrixTable.render(union, Resolved.assignments(union));

        assertThat(table).contains("private-link             not offered                Union.ai   ");
        assertThat(table.lines()).hasSize(1 + 35 + 2);
    }
}
