package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.model.Party;
import dev.bailiwick.problem.Place;
import dev.bailiwick.questionnaire.Item;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever asks in the published matrix's own words whose duty something is gets the matrix's own answer. */
class PublishedWordsTest {

    private static final List<String> FORMS = List.of(
            "Who is responsible for %s?",
            "Who takes care of %s?",
            "Responsibility for %s",
            "Which party is accountable for %s?",
            "Is it the vendor or the customer who looks after %s?",
            "Describe who answers for %s.");

    private static String answers(String question, String deployment) {
        Item item = new Item("1", "", question, Place.ofFile("q.csv"));
        return Engine.union().map(List.of(item)).get(0).answerIn(deployment).parties().stream()
                .map(Party::name)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "control plane security, Union.ai, Union.ai",
        "guidance and tooling for the data plane infrastructure, Union.ai, Union.ai",
        "provisioning and maintenance of the data plane infrastructure, Customer, Union.ai",
        "default cloud encryption of data at rest, Union.ai, Union.ai",
        "the optional CMK configuration, Customer, Customer",
        "management of the tunnel, Union.ai, Union.ai",
        "the firewall and VPC configuration, Customer, Customer",
        "IAM role templates and documentation, Union.ai, Union.ai",
        "IAM role creation and binding, Customer, Union.ai",
        "the secrets API and relay infrastructure, Union.ai, Union.ai",
        "selection of the secrets backend, Customer, Union.ai",
        "secret values, Customer, Customer",
        "the RBAC framework, Union.ai, Union.ai",
        "role assignment and policy, Customer, Customer",
        "the SOC 2 report and the Trust Center, Union.ai, Union.ai",
        "customer-specific attestations, Customer, Customer",
        "the data plane Kubernetes cluster, Customer, Union.ai",
        "the cloud account, Customer, Customer",
        "IAM role provisioning, Customer, Union.ai",
    })
    void a_duty_is_answered_for_as_the_matrix_says(String duty, String selfManaged, String byoc) {
        for (String form : FORMS) {
            String question = String.format(form, duty);

            assertThat(answers(question, "self-managed")).as(question).isEqualTo(selfManaged);
            assertThat(answers(question, "byoc")).as(question).isEqualTo(byoc);
        }
    }
}
