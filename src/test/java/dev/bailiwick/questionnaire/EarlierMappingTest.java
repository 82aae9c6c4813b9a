package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierMappingTest {

    private static final List<String> ADDED = List.of("area", "party", "status", "why");

    @Test
    void finds_all_columns_of_an_earlier_run() {
        assertThat(EarlierMapping.columns(List.of("id", "area", "party", "status", "why", "x"), ADDED))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void leaves_a_senders_column_of_the_same_name_alone() {
        assertThat(EarlierMapping.columns(List.of("id", "status"), ADDED)).isEmpty();
        assertThat(EarlierMapping.columns(List.of("status", "area", "party", "status", "why"), ADDED))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void leaves_a_column_of_the_same_name_alone_that_somebody_put_behind_ours() {
        assertThat(EarlierMapping.columns(List.of("id", "area", "party", "status", "why", "notes", "status"), ADDED))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void finds_columns_of_other_deployments() {
        assertThat(EarlierMapping.columns(List.of("area", "party[byoc]", "party[self-managed]", "party ["), ADDED))
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void plain_names_that_a_sender_may_have_too_are_not_enough() {
        List<String> added = List.of("area", "topic", "duties", "status", "other_areas", "vendor_duty", "why");
        List<String> senders = List.of("id", "question", "area", "topic", "duties", "status", "why");

        assertThat(EarlierMapping.columns(senders, added)).isEmpty();
        assertThat(EarlierMapping.columns(List.of("area", "other_areas", "topic", "vendor_duty"), added))
                .containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void finds_nothing_where_nothing_is_added() {
        assertThat(EarlierMapping.columns(List.of("area"), List.of())).isEmpty();
    }
}
