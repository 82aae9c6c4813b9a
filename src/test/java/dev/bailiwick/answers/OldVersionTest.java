package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6/10/26",
                "10.06.2026",
                "10-Jun-26",
                "2026/06/10",
                "June 10, 2026",
                "Wednesday, June 10, 2026",
                "2026-06-10 00:00:00",
                "v2026-06-10",
                "Version 2026-06-10"
            })
    void a_version_that_a_spreadsheet_made_a_date_is_read_as_the_version_it_was(String shown) {
        assertThat(found(shown)).isEmpty();
    }

    @Test
    void a_date_of_no_known_version_is_told_to_be_one() {
        CheckRun run = Shop.run(Shop.PLAIN, set("3/5/24", Optional.empty()));

        assertThat(run.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.help())
                        .isEqualTo("a spreadsheet has made a date of it: write `2024-03-05` or `2024-05-03` as text,"
                                + " and name that model with --against or in bailiwick.yaml"));
    }

    @Test
    void an_older_version_as_a_date_is_looked_at_for_what_changed() {
        assertThat(found("1-Nov-25"))
                .singleElement()
                .asString()
                .contains("error[stale-answer]: answered under version" + " 2025-11-01 of the model");
    }

    @Test
    void an_unknown_version_that_is_said_of_the_file_is_told_of_the_file_as_a_whole() {
        CheckRun run = Shop.run(Shop.PLAIN, set("", Optional.of("2024-01-01")));

        assertThat(Shop.lines(run))
                .containsExactly(
                        "a.csv: warning[unknown-version]: version 2024-01-01 of the model is not known, so that"
                                + " answers given under it are not looked at for what has changed since");
    }

    private static List<String> found(String version) {
        return Shop.lines(Shop.run(Shop.PLAIN, set(version, Optional.empty())));
    }

    private static AnswerFile set(String version, Optional<String> under) {
        AnswerFile set = Shop.set(
                "a.csv",
                "byoc",
                Shop.csv(List.of(
                        List.of("id", "Question", "Answer", "Model version"),
                        List.of("1", "Who upgrades the Kubernetes cluster?", "Yes", version),
                        List.of("2", "Who scans laptops?", "Yes", version))));
        return new AnswerFile(set.name(), set.deployment(), under, set.reading());
    }
}
