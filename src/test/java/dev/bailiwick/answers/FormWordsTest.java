package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What columns of answers are held to, and what contradicts in them. */
class FormWordsTest {

    @Test
    void a_column_of_yes_and_no_has_a_list_in_whatever_letters_it_is_written() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer",
                        "1,Is stored data encrypted?,yes",
                        "2,Are backups encrypted?,Y",
                        "3,Is there wireless?,n/a",
                        "4,Is there a fire drill?,No"))
                .containsExactly(
                        "a.csv:2:3: error[answer-not-in-list]: `yes` is no answer of this form",
                        "a.csv:3:3: error[answer-not-in-list]: `Y` is no answer of this form",
                        "a.csv:4:3: error[answer-not-in-list]: `n/a` is no answer of this form");
    }

    @Test
    void a_column_of_texts_has_no_list() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer",
                        "1,Is stored data encrypted?,With AES-256.",
                        "2,Are backups encrypted?,As the data is.",
                        "3,Is there a fire drill?,yes"))
                .isEmpty();
    }

    @Test
    void yes_and_not_applicable_to_one_question_contradict_and_no_does_not() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer",
                        "1,Is stored data encrypted?,Yes",
                        "2,Is stored data encrypted?,NA",
                        "3,Is there a fire drill?,No",
                        "4,Is there a fire drill?,NA"))
                .containsExactly("a.csv:3:3: error[contradicting-answers]: `NA` here, and `Yes` at a.csv:2:3, where the"
                        + " same is asked: `Is stored data encrypted?`");
    }
}
