package dev.bailiwick.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The format holds the models of other vendors. */
class OtherModelsTest {

    private final ResponsibilityModel redpanda = ModelReader.read(Path.of("rules/models/redpanda.yaml"));
    private final ResponsibilityModel clickhouse = ModelReader.read(Path.of("rules/models/clickhouse.yaml"));

    @Test
    void three_deployments_state_each_of_24_duties() {
        assertThat(redpanda.duties()).hasSize(24);
        assertThat(redpanda.statements()).hasSize(72);
    }

    @Test
    void a_duty_can_have_several_holders_and_a_condition() {
        Statement monitoring =
                redpanda.statement("observability.monitoring", "byovpc").orElseThrow();

        assertThat(monitoring.parties()).extracting(Party::name).containsExactly("Redpanda", "Customer");
        assertThat(monitoring.condition())
                .contains("Customer: for VPC components and cloud storage buckets/containers managed by customer");
    }

    @Test
    void a_statement_without_words_and_source_takes_them_from_the_table_of_its_deployment() {
        Statement vpc = redpanda.statement("network.vpc", "dedicated").orElseThrow();

        assertThat(vpc.words()).isEqualTo("VPC (subnets, routing, firewall)");
        assertThat(vpc.citation()).isEqualTo(new Citation("dedicated-table", "VPC (subnets, routing, firewall)"));
    }

    @Test
    void a_row_that_is_named_differently_in_one_table_is_cited_by_that_name() {
        Statement sla = redpanda.statement("availability.sla", "byoc").orElseThrow();

        assertThat(sla.citation().row()).isEqualTo("Availability service-level agreement (SLA)");
    }

    @Test
    void a_party_column_can_speak_of_all_deployments() {
        PublishedTable.Row row = clickhouse.tables().get(0).rows().get(0);

        assertThat(row.holders())
                .containsEntry("cloud", List.of("clickhouse"))
                .containsEntry("byoc", List.of("clickhouse", "customer"));
    }

    @Test
    void sixteen_controls_stand_in_nine_areas() {
        assertThat(clickhouse.duties()).hasSize(16);
        assertThat(clickhouse.areas()).hasSize(9);
    }
}
