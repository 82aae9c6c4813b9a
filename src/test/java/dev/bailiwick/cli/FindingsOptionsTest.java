package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.FailOn;
import dev.bailiwick.cli.Commands.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Several reports of one run. */
class FindingsOptionsTest {

    private static final CheckRun NOTHING = new CheckRun(List.of(), List.of(), FailOn.ERROR, 0, "union", "1");
    private static final String TABLE = "0 errors, 0 warnings and 0 infos in 0 answers of 0 files\n";
    private static final String SUMMARY = "# Answers checked\n\n" + TABLE.strip() + ". Model union 1.\n";

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Command
    private static final class Checking {
        @Mixin
        private final FindingsOptions findings = new FindingsOptions();
    }

    @Test
    void without_options_a_table_goes_to_standard_output() {
        write(Map.of());

        assertThat(printed()).isEqualTo(TABLE);
    }

    @Test
    void several_reports_are_written_at_once() throws IOException {
        String table = file("a=b.txt");

        write(
                Map.of(),
                "-f",
                "markdown",
                "-o",
                file("m.md"),
                "--report",
                "table=" + table,
                "--report=JUnit=" + file("j.xml"));

        assertThat(printed()).isEmpty();
        assertThat(folder.resolve("m.md")).hasContent(SUMMARY);
        assertThat(Path.of(table)).hasContent(TABLE);
        assertThat(Files.readString(folder.resolve("j.xml")))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    @Test
    void nothing_takes_its_place_where_one_report_cannot_be_written() {
        assertThat(problem(
                        () -> write(Map.of(), "--report=json=" + file("a.json"), "--report=junit=" + file("no/a.xml"))))
                .isEqualTo("./no/a.xml: cannot be written: there is no folder `./no`; make the folder first");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_summary_page_of_github_is_added_to_where_its_format_is_wanted() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "before\n");
        Map<String, String> environment = Map.of("GITHUB_STEP_SUMMARY", page.toString());

        write(environment);
        assertThat(page).hasContent("before\n");
        write(environment, "-f", "github");
        assertThat(page).hasContent("before\n" + SUMMARY);
        assertThatCode(() -> write(Map.of("GITHUB_STEP_SUMMARY", ""), "-f", "github"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_summary_page_that_cannot_be_written_is_said() {
        assertThat(problem(() -> write(Map.of("GITHUB_STEP_SUMMARY", folder.toString()), "-f", "github")))
                .isEqualTo(".: cannot be written; see what GITHUB_STEP_SUMMARY names");
    }

    @Test
    void what_is_wrong_with_the_options_is_said_all_at_once() {
        String twice = file("a.json");

        assertThat(problem(() -> options("--report=jsom=x", "--report=json", "--report=sarif=")
                        .check()))
                .isEqualTo("""
                        --report: `json` names no file; write FORMAT=FILE
                        --report: `sarif=` names no file; write FORMAT=FILE
                        --report: unknown format `jsom`; did you mean `json`?""");
        assertThat(problem(
                        () -> options("-o", twice, "--report", "json=" + twice).check()))
                .isEqualTo("./a.json: is named for two reports; name another file for one of them");
        assertThatCode(() -> options("--report=json=x", "--report=sarif=y").check())
                .doesNotThrowAnyException();
    }

    private void write(Map<String, String> environment, String... args) {
        PrintWriter err = new PrintWriter(new StringWriter());
        Streams streams = new Streams(InputStream.nullInputStream(), out, err);
        options(args).write(NOTHING, List.of(), streams, environment);
    }

    private static FindingsOptions options(String... args) {
        Checking command = new Checking();
        new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args);
        return command.findings;
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String problem(ThrowingCallable step) {
        return String.valueOf(catchThrowable(step).getMessage()).replace(folder.toString(), ".");
    }
}
