package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A folder whose files are not what they were, or not what they are called. */
class FolderAgainTest extends InFolder {

    private static final String STALE =
            ": the result of this name in the output folder is of an earlier run; do not take it for this one's\n";

    @Test
    void a_result_of_an_earlier_run_is_not_taken_for_one_of_this() {
        put("a.csv", GOOD);
        put("b.csv", GOOD);
        assertThat(mapped().exit()).isZero();
        put("b.csv", "id,question\n1,\"Is it?\n");

        Cli run = mapped();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("b.csv:2: the quote that opens here is never closed; add the closing `\"`\nb.csv" + STALE);
        assertThat(contents().get("outbox/summary.json")).contains("do not take it for this one's");
        assertThat(contents().get("outbox/b.csv")).startsWith("id,question,area");
    }

    @Test
    void a_file_that_is_no_workbook_and_is_called_one_has_failed() {
        put("a.csv", GOOD);
        put("b.xlsx", "<!DOCTYPE html><html><body>Log in</body></html>");
        put("c.XLSX", "Dear all\n\nsee the form.\n");

        Cli run = mapped();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("b.xlsx: this is an HTML page; ")
                .contains("\nc.XLSX: ")
                .contains("\n3 files: 1 mapped, 0 skipped, 2 failed\n");
    }

    @Test
    void what_a_spreadsheet_program_keeps_beside_an_open_file_is_passed_over() {
        put("a.csv", GOOD);
        put("~$a.xlsx", "\u0004User");
        put(".~lock.a.xlsx#", ",user");

        Cli run = mapped();

        assertThat(run.exit()).isZero();
        assertThat(run.err()).startsWith("""
                .~lock.a.xlsx#: is hidden
                ~$a.xlsx: is what a spreadsheet program keeps beside a file that is open in it
                """);
    }

    private Cli mapped() {
        return map(path("inbox"), "-d", "owned", "-o", path("outbox"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void put(String name, String text) {
        try {
            Path inbox = Files.createDirectories(folder.resolve("inbox"));
            Files.writeString(inbox.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
