package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.language.Scanner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseReaderTest {

    private static final ClauseReader READER =
            new ClauseReader(new Scanner(Shop.CHECKS.vocabulary().with(ClauseReader.THIRD_PARTY, List.of("AWS"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We rotate your secrets. | VENDOR | We rotate your secrets.",
                "Our security team regularly patches it. | VENDOR | Our security team regularly patches it.",
                "The customer must always patch the nodes. | CUSTOMER | The customer must always patch the nodes.",
                "Secrets are rotated by the customer. | CUSTOMER | rotated by the customer",
                "The cluster is upgraded by us, never by hand. | VENDOR | upgraded by us",
                "You are responsible for the firewall. | CUSTOMER | You are responsible for the firewall.",
                "The choice of keys lies with you. | CUSTOMER | The choice of keys lies with you"
            })
    void it_sees_who_does_what(String sentence, String by, String words) {
        assertThat(READER.read(sentence)).singleElement().satisfies(clause -> {
            assertThat(clause.by()).hasToString(by);
            assertThat(clause.denied()).isFalse();
            assertThat(words)
                    .contains(clause.words().replace("Secrets are ", "").replace("The cluster is ", ""));
        });
    }

    @Test
    void what_is_longer_than_any_sentence_is_not_read() {
        String list = "Upgrades: you, ".repeat(133);

        assertThat(READER.read(list)).isNotEmpty();
        assertThat(READER.read(list + "upgrades: you.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you choose to, you rotate your secrets.",
                "The customer's cluster is patched.",
                "Keys are customer-managed.",
                "We recommend a rotation.",
                "Keys: customer-managed.",
                "In short: customer keys.",
                "Secrets are rotated."
            })
    void it_leaves_out_what_is_no_plain_promise(String sentence) {
        assertThat(READER.read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You can rotate your secrets. | may | CUSTOMER",
                "We rotate your secrets. | does | VENDOR",
                "We provide the keys. | provides | VENDOR",
                "Logs are kept by the cloud provider. | keeps | THIRD_PARTY",
                "AWS patches the hosts. | does-or-thing | THIRD_PARTY",
                "Rotation of secrets is your job. | customers-job | CUSTOMER",
                "Rotation of secrets: customer. | customer | CUSTOMER"
            })
    void it_tells_by_what_word_it_is_said(String sentence, String verb, String by) {
        assertThat(READER.read(sentence)).singleElement().satisfies(clause -> {
            assertThat(clause.verb()).isEqualTo(verb);
            assertThat(clause.by()).hasToString(by);
        });
    }

    @Test
    void what_is_his_own_only_helps_or_lies_with_the_customer_is_told() {
        assertThat(read("We patch our own laptops.")).isEqualTo(new Done(true, false, false, false, false));
        assertThat(read("You patch your own laptops.")).isEqualTo(new Done(true, false, false, false, false));
        assertThat(read("You patch your own new cluster.")).isEqualTo(new Done(true, true, false, false, false));
        assertThat(read("We maintain a guide.")).isEqualTo(new Done(false, false, true, false, false));
        assertThat(read("Approval of it: you.")).isEqualTo(new Done(false, false, false, true, false));
        assertThat(read("We store logs in your account.")).isEqualTo(new Done(false, false, false, false, true));
        assertThat(read("We patch your own cluster.")).isEqualTo(Done.UNTOLD);
    }

    private static Done read(String sentence) {
        return READER.read(sentence).get(0).done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We do not rotate your secrets.", "We never patch it.", "It is not patched by us."})
    void it_sees_what_is_denied(String sentence) {
        assertThat(READER.read(sentence)).isNotEmpty().allMatch(Clause::denied);
    }

    @Test
    void a_sentence_of_two_promises_is_cut_between_them() {
        List<Clause> clauses = READER.read("We patch the control plane and you patch the nodes.");

        assertThat(clauses)
                .extracting(Clause::words)
                .containsExactly("We patch the control plane and", "you patch the nodes.");
    }
}
