package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.answers.AnswerPlace;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.FailOn;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsGithubTest {

    @Test
    void what_would_end_a_property_or_the_command_is_escaped() {
        var finding = Runs.finding(
                1, Runs.PARTY, AnswerPlace.ofText("a,b:c%.csv", 2, 1), "1,2:3", "100% of `a,b:c`\n::error::x");
        CheckedFile file = new CheckedFile("a,b:c%.csv", "byoc", List.of("1,2:3"), List.of(finding), List.of());
        CheckRun run = new CheckRun(List.of(Runs.PARTY), List.of(file), FailOn.ERROR, 1, "union", "1");

        assertThat(Written.as(FindingsFormat.GITHUB, run))
                .isEqualTo("::error file=a%2Cb%3Ac%25.csv,line=2,title=party-mismatch (1%2C2%3A3)"
                        + "::100%25 of `a,b:c`\\n::error::x; look it up\n");
    }

    @Test
    void no_more_are_written_than_are_shown_and_the_rest_is_counted() {
        assertThat(Written.as(FindingsFormat.GITHUB, Runs.many(10, Runs.PARTY)).lines())
                .hasSize(10)
                .allMatch(line -> line.startsWith("::error "));
        assertThat(Written.as(FindingsFormat.GITHUB, Runs.many(25, Runs.UNANSWERED))
                        .lines())
                .hasSize(11)
                .endsWith("and 15 warnings more; the summary of the run lists them");
    }
}
