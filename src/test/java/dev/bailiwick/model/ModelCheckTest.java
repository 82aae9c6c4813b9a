package dev.bailiwick.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCheckTest {

    private static String check(String yaml) {
        return ModelCheck.render(ModelCheck.of(ModelReader.parse(yaml, "model.yaml")));
    }

    @Test
    void it_tells_where_the_two_tables_of_union_disagree_or_are_silent() {
        ResponsibilityModel union = ModelReader.read(Path.of("rules/models/union.yaml"));

        assertThat(ModelCheck.render(ModelCheck.of(union))).isEqualTo("""
                        The published tables differ:
                          Self-managed: `Data plane infrastructure` (Self-managed) names Union.ai and Customer, `Data plane K8s cluster` (BYOC shifts) names Customer; the first table wins, the later one says what moves
                          Self-managed: `IAM roles and policies` (Self-managed) names Union.ai and Customer, `IAM role provisioning` (BYOC shifts) names Customer; the first table wins, the later one says what moves
                          Self-managed: `Secrets management` (Self-managed) names Union.ai and Customer, `Secrets management` (BYOC shifts) names Customer; the first table wins, the later one says what moves

                        Stands in a later table only:
                          Self-managed: `Cloud account` stands in `BYOC shifts` and not in `Self-managed`

                        Areas without a row of their own:
                          `Control plane security` has no row for BYOC and carries over from Self-managed
                          `Data encryption at rest` has no row for BYOC and carries over from Self-managed
                          `Access control` has no row for BYOC and carries over from Self-managed
                          `Compliance documentation` has no row for BYOC and carries over from Self-managed

                        Duties on which a row is silent:
                          `Data plane K8s cluster` (BYOC shifts) does not name `data-plane-infrastructure.guidance` for BYOC, which carries over from Self-managed
                          `IAM role provisioning` (BYOC shifts) does not name `iam-roles.templates` for BYOC, which carries over from Self-managed
                          `Secrets management` (BYOC shifts) does not name `secrets-management.relay` for BYOC, which carries over from Self-managed

                        Named for one deployment and not for the other:
                          `Network security` (BYOC shifts) names `firewall` for Self-managed and not for BYOC
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"union", "redpanda", "clickhouse"})
    void no_shipped_model_holds_a_mistake(String id) {
        ResponsibilityModel model = ModelReader.read(Path.of("rules/models", id + ".yaml"));

        // Nothing that a questionnaire asks of every vendor leads to connectors of Kafka.
        assertThat(ModelCheck.of(model))
                .noneMatch(f -> f.kind().mistake() && !f.message().equals("no topic asks about `kafka-connect`"));
    }

    @Test
    void a_model_that_follows_its_table_gives_no_finding() {
        assertThat(check(Models.SMALL)).isEqualTo("The published tables agree, and the model follows them.\n");
    }

    @Test
    void words_that_do_not_stand_in_the_row_are_found() {
        assertThat(check(Models.SMALL.replace("words: Runs it", "words: Walks it")))
                .isEqualTo("""
                        Words that do not stand in the cited row:
                          `service.operation` in hosted: `Walks it` does not stand in row `Service`
                        """);
    }

    @Test
    void a_holder_whom_the_row_does_not_name_is_found_and_the_one_it_names_is_missed() {
        assertThat(check(Models.SMALL.replace("hosted: {party: acme", "hosted: {party: customer")))
                .isEqualTo("""
                        Holders whom the cited row does not name:
                          `service.operation` in hosted: row `Service` does not name Customer

                        Published cells that no duty takes up:
                          `Service` (Duties) names Acme for hosted, and no duty of `service` does
                        """);
    }

    @Test
    void an_area_without_topics_is_found() {
        assertThat(check(Models.SMALL.replace("topics: [service-operation]", "topics: []")))
                .isEqualTo("""
                        Areas that no topic asks about:
                          no topic asks about `service`
                        """);
    }

    @Test
    void a_duty_that_a_deployment_neither_states_nor_takes_over_is_found() {
        assertThat(check(Models.SMALL.replace("{title: Hosted}", "{title: Hosted}\n  local: {title: Local}")))
                .isEqualTo("""
                        Duties that nothing states:
                          nothing says who holds `service.operation` in Local
                        """);
    }
}
