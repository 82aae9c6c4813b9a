package dev.bailiwick.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParserTest {

    @Test
    void conditions_may_be_nested() {
        Condition condition =
                ConditionParser.parse("!( item.speaksOf(\"a\") && item.asks( \"b\" ) ) || item . speaksOf(\"c\")");

        assertThat(condition.toString())
                .isEqualTo("Any[parts=[Not[part=All[parts=[Term[concept=a, inQuestion=false],"
                        + " Term[concept=b, inQuestion=true]]]], Term[concept=c, inQuestion=false]]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "item.speaksOf(\"a\") item.speaksOf(\"b\")",
                "item.speaksOf(\"a\") ||",
                "|| item.speaksOf(\"a\")",
                "item.speaksOf(\"a\") | item.speaksOf(\"b\")",
                "( item.speaksOf(\"a\")",
                "item.speaksOf(\"a\") )",
                "item.speaksOf(\"a\") + 1",
                "()",
                "!"
            })
    void what_is_no_condition_is_refused(String text) {
        assertThatThrownBy(() -> ConditionParser.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
