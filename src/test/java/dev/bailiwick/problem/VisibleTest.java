package dev.bailiwick.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void leaves_ordinary_text_of_any_language_alone() {
        String text = "Schlüssel \\ 鍵 👩‍💻 مفتاح";

        assertThat(Visible.of(text)).isSameAs(text);
    }

    @Test
    void shows_control_characters_and_terminal_escapes() {
        assertThat(Visible.of("a\nb\rc\td\u001b[2J\u0000\u007f\u009b"))
                .isEqualTo("a\\nb\\rc\\td\\x1b[2J\\x00\\x7f\\x9b");
    }

    @Test
    void shows_what_turns_the_direction_or_begins_a_line_or_is_half_a_character() {
        assertThat(Visible.of("a\u202eb\u2066c\u200fd\u2028e\ufefff\ud800g\udc00"))
                .isEqualTo("a\\u202eb\\u2066c\\u200fd\\u2028e\\ufefff\\ud800g\\udc00");
    }

    @Test
    void a_problem_is_one_line_whatever_the_users_words_hold() {
        Problem problem = new Problem(new Place("a\nb.csv", 3, 0), "no column `x\u001b[2J`", "");

        assertThat(problem).hasToString("a\\nb.csv:3: no column `x\\x1b[2J`");
    }
}
