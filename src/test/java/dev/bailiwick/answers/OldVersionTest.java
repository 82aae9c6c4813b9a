package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Answers that name another version of the model than that of the run. */
class OldVersionTest {

    @Test
    void a_version_that_is_not_at_hand_is_told_once_a_file() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer,Model version",
                        "1,Is stored data encrypted?,Yes,2026-06-1",
                        "2,Are backups encrypted?,Yes,2026-06-10",
                        "3,Is there a fire drill?,Yes,2026-06-1",
                        "4,Who chooses customer-managed keys?,Yes,2024-01-01"))
                .containsExactly(
                        "a.csv:2:4: warning[unknown-version]: version 2026-06-1 of the model is not known, so that answers"
                                + " given under it are not looked at for what has changed since",
                        "a.csv:5:4: warning[unknown-version]: version 2024-01-01 of the model is not known, so that answers"
                                + " given under it are not looked at for what has changed since");
    }
}
