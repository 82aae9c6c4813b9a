package dev.bailiwick.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows without an id whose text ends in no mark: questions by their first word, or headings. */
class BareQuestionsTest {

    private static Found below(String text) {
        return Found.on(
                "ID | Question | Answer\n1 | Is the door locked? |\n | " + text + " |\n2 | Is there an alarm? |\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who assigns roles",
                "How often are keys rotated",
                "Which doors have no lock",
                "What doors are there",
                "2. Where are keys kept",
                "Do you keep keys",
                "Is your door of iron"
            })
    void a_text_that_begins_with_a_word_that_asks_is_a_question(String text) {
        assertThat(below(text).items()).containsExactly("1 Is the door locked?", "3 " + text, "2 Is there an alarm?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How to fill this in",
                "Who we are",
                "What we do",
                "Whole disks",
                "When to call",
                "Doors",
                "May",
                "Can"
            })
    void a_title_that_begins_like_that_stays_a_heading(String text) {
        assertThat(below(text).items()).containsExactly("1 Is the door locked?", "2 [" + text + "] Is there an alarm?");
    }
}
