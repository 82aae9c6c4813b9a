package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a deployment does not offer is promised only where it is named. */
class OfferTest {

    @Test
    void a_yes_to_what_is_not_offered_is_found() {
        assertThat(Shop.found("self-managed", "id,Question,Answer", "1,Is PrivateLink offered?,Yes"))
                .containsExactly(
                        "a.csv:2:3: error[wrong-deployment]: the answer is `Yes`, and Self-managed does not offer"
                                + " it (network-security.private-link)");
    }

    @Test
    void a_yes_that_names_it_where_the_question_does_not_is_found_in_both_cells() {
        assertThat(
                        Shop.found(
                                "self-managed",
                                "id,Question,Answer,Comments",
                                "1,Do you reach the private Kubernetes endpoint from your own network?,Yes,We reach it over PrivateLink."))
                .containsExactly(
                        "a.csv:2:3: error[wrong-deployment]: the answer is `Yes`, and Self-managed does not offer it"
                                + " (network-security.private-link)",
                        "a.csv:2:4: error[wrong-deployment]: `We reach it over PrivateLink.`: this does not hold in"
                                + " Self-managed (network-security.private-link)");
    }
}
