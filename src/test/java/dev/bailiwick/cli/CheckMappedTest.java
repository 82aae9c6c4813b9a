package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.TextForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code map} has written is right by the rules of forms, and names the model's own parties. */
class CheckMappedTest {

    private static final List<String> FAULTS_OF_OWNERS =
            List.of("owner-not-in-list", "party-mismatch", "na-with-owner", "no-without-owner");
    private static final String TABLE = """
            ID | Question                             | Answer
            1  | Who upgrades the Kubernetes cluster? | By plan.
            2  | Who rotates the secret values?       | Monthly.
            3  | Who chooses customer-managed keys?   | In KMS.
            4  | Are firewalls set, and by whom?      | Yes.
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void no_owner_is_wrong_in_a_table_that_was_mapped() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), TABLE.replaceAll(" +\\| +", ";"));
        Path out = folder.resolve("out.csv");

        assertThat(Cli.run("map", in.toString(), "-d", "byoc", "-o", out.toString())
                        .exit())
                .isZero();
        assertThat(faultsOfOwners(out, "responsible_party")).isEmpty();
        assertThat(faultsOfOwners(out, "ssrm_ownership")).isEmpty();
    }

    @Test
    void no_owner_is_wrong_in_the_columns_added_to_a_form() {
        FormRun.map(folder, TextForm.of(TABLE).bytes(), "-d", "byoc", "--add-columns")
                .done();
        Path out = folder.resolve("out.xlsx");

        assertThat(faultsOfOwners(out, "responsible_party")).isEmpty();
        assertThat(faultsOfOwners(out, "ssrm_ownership")).isEmpty();
    }

    private static List<String> faultsOfOwners(Path file, String owners) {
        Cli run = Cli.run(
                "check",
                file.toString(),
                "--isolated",
                "-d",
                "byoc",
                "--column",
                "ownership=" + owners,
                "-f",
                "compact");
        assertThat(run.err()).isEmpty();
        return run.out()
                .lines()
                .filter(line -> FAULTS_OF_OWNERS.stream().anyMatch(check -> line.contains("[" + check + "]")))
                .toList();
    }
}
