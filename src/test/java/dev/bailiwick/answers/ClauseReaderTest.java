package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.language.Scanner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseReaderTest {

    private static final ClauseReader READER = new ClauseReader(new Scanner(Shop.CHECKS.vocabulary()));

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You can rotate your secrets.",
                "If you choose to, you rotate your secrets.",
                "The customer's cluster is patched.",
                "Keys are customer-managed.",
                "We recommend a rotation.",
                "Secrets are rotated."
            })
    void it_leaves_out_what_is_no_plain_promise(String sentence) {
        assertThat(READER.read(sentence)).isEmpty();
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
