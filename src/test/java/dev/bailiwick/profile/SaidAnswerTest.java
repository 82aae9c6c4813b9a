package dev.bailiwick.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidAnswerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NA | na",
                "NA | NA - see notes",
                "NA | NA: no such data",
                "NA | NA (see notes)",
                "NA | NA, since nothing is stored",
                "NA | NA. See notes.",
                "NA | NA see notes",
                "NA | NA as we store nothing",
                "N/A | N/A - no SaaS component",
                "N/A | n.a.",
                "N/A | N.A. See notes.",
                "N/A | N/A see notes",
                "Not Applicable | not applicable.",
                "Not Applicable | Not applicable to this service"
            })
    void an_answer_may_be_spelled_otherwise_and_go_on(String word, String said) {
        assertThat(SaidAnswer.is(said, word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Yes",
                "Yes - NA abroad",
                "Yes (NA)",
                "NAT is used",
                "NA region: yes",
                "NA data centers only",
                "Name: Acme"
            })
    void another_answer_is_another(String said) {
        assertThat(SaidAnswer.is(said, "NA")).isFalse();
    }
}
