package dev.bailiwick.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UnionModelTest {

    private final ResponsibilityModel union = ModelReader.read(Path.of("rules/models/union.yaml"));

    @Test
    void it_holds_nine_areas_of_the_matrix_and_ten_beyond() {
        assertThat(union.areas().stream().filter(Area::inMatrix)).hasSize(9);
        assertThat(union.areas()).hasSize(19);
        assertThat(union.duties()).hasSize(35);
    }

    @Test
    void byoc_shifts_from_self_managed() {
        assertThat(union.deployment("byoc").orElseThrow().shiftsFrom()).contains("self-managed");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/oracle/union-duties.csv", useHeadersInDisplayName = true)
    void it_states_what_the_oracle_says_and_nothing_about_what_carries_over(
            String duty, String deployment, @Nullable String holders, String offered, String carriedOver) {
        List<Statement> stated = union.statement(duty, deployment).stream().toList();

        assertThat(stated).hasSize(carriedOver.equals("yes") ? 0 : 1).allSatisfy(statement -> {
            assertThat(statement.parties())
                    .extracting(Party::name)
                    .isEqualTo(holders == null ? List.of() : List.of(holders.split("; ")));
            assertThat(statement.offered()).isEqualTo(offered.equals("yes"));
        });
    }

    @Test
    void byoc_states_twelve_duties_and_lets_twenty_three_carry_over() {
        List<Statement> byoc = union.statements().stream()
                .filter(s -> s.deployment().equals("byoc"))
                .toList();

        assertThat(byoc).hasSize(12);
        assertThat(union.statements()).hasSize(35 + 12);
    }

    @Test
    void words_of_a_duty_differ_by_deployment() {
        assertThat(union.statement("network-security.customer-network", "self-managed"))
                .map(Statement::words)
                .contains("Firewall and VPC configuration");
        assertThat(union.statement("network-security.customer-network", "byoc"))
                .map(Statement::words)
                .contains("Customer (VPC)");
    }

    @Test
    void areas_are_found_by_the_names_that_the_tables_give_them() {
        for (PublishedTable table : union.tables()) {
            for (PublishedTable.Row row : table.rows()) {
                assertThat(union.areaNamed(row.name())).map(Area::id).contains(row.areaId());
            }
        }
    }
}
