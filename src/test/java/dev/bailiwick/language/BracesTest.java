package dev.bailiwick.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracesTest {

    @Test
    void a_phrase_without_braces_stands_for_itself() {
        assertThat(Braces.expand(" sign on ")).containsExactly("sign on");
    }

    @Test
    void every_alternative_is_written_out_in_order() {
        assertThat(Braces.expand("{sign|log} {on|in}")).containsExactly("sign on", "sign in", "log on", "log in");
    }

    @Test
    void an_alternative_may_be_empty() {
        assertThat(Braces.expand("{encryption |}key")).containsExactly("encryption key", "key");
        assertThat(Braces.expand("key{|s}")).containsExactly("key", "keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a", "a}", "}a{", "{a|{b|c}}", "a{b}c}", "{a}{b"})
    void braces_that_do_not_match_are_refused(String phrase) {
        assertThatThrownBy(() -> Braces.expand(phrase)).isInstanceOf(IllegalArgumentException.class);
    }
}
