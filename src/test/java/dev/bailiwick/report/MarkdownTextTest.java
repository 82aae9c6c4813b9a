package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "plain words, 1.5 (so) ~ plain words, 1.5 (so)",
                "<script>alert(1)</script> ~ \\<script\\>alert(1)\\</script\\>",
                "![x](y) [a](b) ~ \\!\\[x\\](y) \\[a\\](b)",
                "*a* _b_ `c` # d ~ \\*a\\* \\_b\\_ \\`c\\` \\# d",
                "a | b \\| c ~ a \\| b \\\\\\| c",
                "see https://example.com ~ see https:\\/\\/example.com",
                "see WWW.example.com ~ see WWW\\.example.com",
                "ask @somebody ~ ask @&#8203;somebody",
                "&lt; $x$ ~ \\&lt; \\$x\\$",
            })
    void what_would_format_or_link_is_shown_as_it_stands(String text, String expected) {
        assertThat(MarkdownText.of(text)).isEqualTo(expected);
    }

    @Test
    void line_breaks_and_escapes_of_terminals_end_no_row() {
        assertThat(MarkdownText.of("a\nb\r\u001b[31m")).isEqualTo("a\\\\nb\\\\r\\\\x1b\\[31m");
        assertThat(MarkdownText.row(List.of("a|b", "c"))).isEqualTo("| a\\|b | c |\n");
    }
}
