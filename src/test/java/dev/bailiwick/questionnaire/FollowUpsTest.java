package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {

    private final FollowUps followUps = new FollowUps();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If yes, describe.",
                "If so, how often?",
                "Please explain",
                "How often?",
                "Is it tested?",
                "Who approves those plans?",
                "Please explain: is it tested?"
            })
    void words_that_point_back_follow_the_question_above(String text) {
        followUps.follows("Backup", "Are backups made?");
        assertThat(followUps.follows("Backup", text)).isEqualTo("Are backups made?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Describe the company",
                "If data is lost, who is told?",
                "If any data of ours is stored abroad, how is it encrypted there and by whom?",
                "Please provide details of the policies and procedures in place to ensure the encryption of mail",
                "Are logs kept?",
                "The link went down twice. Who looks after it?",
                "Roles in the product: who gives them?",
                "Door keys - are they counted?",
                "Is IT equipment, such as a laptop, listed?",
                "Is the data of our customers kept apart from that of others so that nobody can see it?"
            })
    void a_question_that_stands_alone_follows_none(String text) {
        followUps.follows("Backup", "Are backups made?");
        assertThat(followUps.follows("Backup", text)).isEmpty();
    }

    @Test
    void several_follow_ups_follow_the_same_question() {
        followUps.follows("Backup", "Are backups made?");
        followUps.follows("Backup", "If yes, describe.");
        assertThat(followUps.follows("Backup", "If no, explain.")).isEqualTo("Are backups made?");
    }

    @Test
    void the_first_question_of_a_section_follows_none_of_another() {
        followUps.follows("Backup", "Are backups made?");
        assertThat(followUps.follows("Keys", "If yes, describe.")).isEmpty();
    }

    @Test
    void a_heading_that_is_a_number_stands_for_the_question_above_it() {
        followUps.follows("Backup", "Are backups made?");
        assertThat(followUps.follows("Backup > 4.2", "What is copied?")).isEqualTo("Are backups made?");
        assertThat(followUps.follows("Backup > 4.2", "Who restores?")).isEqualTo("Are backups made?");
    }

    @Test
    void what_is_numbered_below_a_follow_up_follows_both() {
        followUps.follows("Backup", "Are backups made?");
        followUps.follows("Backup > 4.2", "Are tests planned?");
        assertThat(followUps.follows("Backup > 4.2 > 4.2.1", "Who plans?"))
                .isEqualTo("Are backups made? > Are tests planned?");
    }

    @Test
    void a_word_and_a_number_are_a_heading_and_no_question() {
        followUps.follows("", "Are backups made?");
        assertThat(followUps.follows("SOC 2", "Who holds keys?")).isEmpty();
    }

    @Test
    void without_headings_the_row_above_is_followed() {
        followUps.follows("", "Are backups made?");
        assertThat(followUps.follows("", "If yes, where?")).isEqualTo("Are backups made?");
    }

    @Test
    void under_a_number_without_a_question_above_it_the_row_above_is_followed() {
        followUps.follows("4", "Are backups made?");
        assertThat(followUps.follows("4", "If yes, where?")).isEqualTo("Are backups made?");
    }

    @Test
    void a_blank_question_follows_none() {
        followUps.follows("", "Are backups made?");
        assertThat(followUps.follows("", " - ")).isEmpty();
    }
}
