package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.Role;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignerTest {

    @TempDir
    static Path path;

    private static Assigner assigner;

    @BeforeAll
    static void read() {
        RuleFolder folder = new RuleFolder(SmallFolder.in(path).path());
        assigner = folder.assigner(folder.model("small"));
    }

    private static String shown(Assignment a) {
        String holders = a.holders().stream().map(Party::name).collect(Collectors.joining("+"));
        return a.duty().id() + " " + a.deployment().id() + " " + (a.offered() ? holders : "not offered")
                + (a.carriedOver() ? " carried over" : "");
    }

    private static Answer answer(String deployment, String... duties) {
        Answer answer = assigner.answers(Set.of(duties)).get(deployment);
        return answer == null ? Answer.NOBODY : answer;
    }

    @Test
    void what_is_unsaid_carries_over_through_a_chain_of_deployments() {
        assertThat(assigner.assignments().stream().map(AssignerTest::shown))
                .containsExactly(
                        "encryption.keys own Customer",
                        "encryption.keys shared Customer carried over",
                        "encryption.keys hosted Acme",
                        "encryption.keys apart not offered",
                        "encryption.disks own Cloud",
                        "encryption.disks shared Cloud carried over",
                        "encryption.disks hosted Cloud carried over",
                        "encryption.disks apart Cloud",
                        "organization.people own Acme",
                        "organization.people shared Acme+Customer",
                        "organization.people hosted Acme+Customer carried over",
                        "organization.people apart Acme");
    }

    @Test
    void a_duty_that_is_not_offered_has_no_holder_and_is_named() {
        Answer answer = answer("apart", "encryption.keys", "organization.people");

        assertThat(answer.parties()).extracting(Party::name).containsExactly("Acme");
        assertThat(answer.held())
                .extracting(Assignment::duty)
                .extracting(Duty::id)
                .containsExactly("organization.people");
        assertThat(answer.notOffered())
                .extracting(Assignment::duty)
                .extracting(Duty::id)
                .containsExactly("encryption.keys");
    }

    @ParameterizedTest
    @CsvSource({
        "encryption.keys, own, Customer, CSC-owned",
        "encryption.keys, hosted, Acme, CSP-owned",
        "encryption.keys, apart, '', ''",
        "encryption.disks, own, Cloud, 3rd-party outsourced",
        "encryption.keys;organization.people, own, Acme;Customer, Shared CSP and CSC",
        "encryption.disks;organization.people, own, Acme;Cloud, Shared CSP and 3rd-party",
        "encryption.disks;encryption.keys, own, Customer;Cloud, ''",
        "encryption.disks;encryption.keys;organization.people, own, Acme;Customer;Cloud, Shared CSP and CSC"
    })
    void every_combination_of_roles_has_the_words_of_the_caiq(
            String duties, String deployment, String parties, String ownership) {
        Answer answer = answer(deployment, duties.split(";", -1));

        assertThat(answer.parties().stream().map(Party::name).collect(Collectors.joining(";")))
                .isEqualTo(parties);
        assertThat(answer.ownership()).isEqualTo(ownership);
    }

    @Test
    void there_is_an_answer_for_every_deployment_even_where_nothing_is_asked() {
        assertThat(assigner.answers(Set.of()).keySet()).containsExactly("own", "shared", "hosted", "apart");
        assertThat(assigner.answers(Set.of()).values()).containsOnly(Answer.NOBODY);
    }

    @Test
    void the_duties_of_a_role_are_told_in_the_order_of_their_ids() {
        Answer answer = answer("shared", "organization.people", "encryption.keys", "encryption.disks");

        assertThat(Arrays.stream(Role.values()).map(answer::dutiesOf))
                .isEqualTo(List.of("Checks people.", "Holds the keys. Checks people.", "Encrypts the disks."));
    }
}
