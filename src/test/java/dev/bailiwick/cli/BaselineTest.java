package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code baseline create} and {@code baseline prune} as a user runs them, and {@code check} by what they wrote. */
class BaselineTest {

    private static final String CLEAN = "id,Question,Answer\n1,Who upgrades the Kubernetes cluster?,Yes\n";
    private static final String FAULTY = "id,Question,Answer\n1,Who upgrades the Kubernetes cluster?,\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_baseline_hides_nothing_in_another_file_of_the_same_name() {
        String acme = file("acme/caiq.csv", FAULTY);
        String other = file("other/caiq.csv", CLEAN);
        run("baseline create", acme, other);
        file("other/caiq.csv", FAULTY);

        Cli run = run("check", acme, other, "-f", "compact");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("[unanswered]")))
                .singleElement()
                .asString()
                .startsWith(other + ":2:3: ");
    }

    @Test
    void what_is_mended_in_one_file_is_not_taken_for_mended_in_another_of_the_same_name() {
        String acme = file("acme/caiq.csv", FAULTY);
        String other = file("other/caiq.csv", FAULTY);
        run("baseline create", acme, other);
        file("other/caiq.csv", CLEAN);

        assertThat(run("check", acme).exit()).isZero();
        assertThat(run("baseline prune", acme).err()).endsWith(": 0 removed, 2 findings left\n");
        assertThat(run("baseline prune", other).err()).endsWith(": 1 removed, 1 finding left\n");
    }

    @Test
    void an_answer_that_differs_from_one_in_a_file_outside_the_run_is_not_taken_for_mended() {
        String yes = "id,Question,Answer\n1,Is stored data encrypted?,Yes\n2,Is stored data encrypted?,Yes\n";
        String acme = file("acme/caiq.csv", yes);
        String other = file("other/caiq.csv", "id,Question,Answer\n1,Is stored data encrypted?,No\n");
        run("baseline create", acme, other);

        assertThat(baseline()).contains("file: 'other/caiq.csv', item: '1', beside: 'acme/caiq.csv'");
        assertThat(run("check", other).exit()).isZero();
        assertThat(run("baseline prune", other).err()).endsWith(": 0 removed, 1 finding left\n");
    }

    @Test
    void a_file_may_be_named_in_any_way_and_the_baseline_holds_no_absolute_path() {
        String set = file("acme/caiq.csv", FAULTY);
        String relative = Path.of("").toAbsolutePath().relativize(Path.of(set)).toString();

        run("baseline create", set);

        assertThat(baseline()).contains("file: 'acme/caiq.csv'").doesNotContain(folder.toString());
        assertThat(run("check", set).exit()).isZero();
        assertThat(run("check", relative).exit()).isZero();
        assertThat(run("check", "./" + relative).exit()).isZero();
        assertThat(run("check", folder + "/acme/../acme/caiq.csv").exit()).isZero();
    }

    @Test
    void prints_in_sarif_tell_files_of_the_same_name_apart() {
        String acme = file("acme/caiq.csv", FAULTY);
        String other = file("other/caiq.csv", FAULTY);

        String sarif = Cli.run("check", "--isolated", "-d", "byoc", "-f", "sarif", acme, other)
                .out();

        assertThat(Pattern.compile("bailiwick/v1\" : \"(\\w+)")
                        .matcher(sarif)
                        .results()
                        .map(r -> r.group(1)))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_cannot_be_read_is_not_mended() {
        String good = file("good.csv", CLEAN);
        String set = file("a.csv", FAULTY);
        run("baseline create", set);
        String before = baseline();

        for (String broken : List.of("id,Question,Answer\n", "id,Question,Priority\n1,Who?,high\n", CLEAN + "2,x\n")) {
            file("a.csv", broken);
            Cli checked = run("check", good, set, "-f", "compact");
            Cli pruned = run("baseline prune", good, set);

            assertThat(checked.out()).doesNotContain("mended-in-baseline");
            assertThat(List.of(checked.exit(), pruned.exit())).containsExactly(3, 3);
            assertThat(pruned.err()).startsWith(checked.err()).endsWith(": 0 removed, 1 finding left\n");
            assertThat(baseline()).isEqualTo(before);
        }
    }

    @Test
    void a_baseline_of_files_that_cannot_be_read_as_a_whole_tells_of_them() {
        Cli run = run("baseline create", file("a.csv", FAULTY + "2,x\n"), file("none.csv", "id,Question,Answer\n"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(plain(run.err())).isEqualTo("""
                ./a.csv:3: the row has 2 cells where the header has 3, and is kept but not mapped; add the missing cells
                ./none.csv:1: nothing stands below the header
                ./baseline.yaml: 1 finding
                """);
    }

    @Test
    void a_file_that_is_no_baseline_is_not_written_over() {
        String set = file("a.csv", FAULTY);
        file("baseline.yaml", CLEAN);

        Cli run = run("baseline create", set);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(plain(run.err()))
                .isEqualTo("./baseline.yaml: is there and is no baseline; name another file, or remove it\n");
        assertThat(baseline()).isEqualTo(CLEAN);
    }

    @Test
    void a_baseline_may_be_made_anew() {
        String set = file("a.csv", CLEAN);
        run("baseline create", set);
        file("a.csv", FAULTY);

        assertThat(plain(run("baseline create", set).err())).isEqualTo("./baseline.yaml: 1 finding\n");
    }

    @Test
    void a_last_day_that_is_over_is_refused() {
        String[] today = {file("a.csv", FAULTY), "--today", "2026-11-24", "--until"};

        Cli over = run("baseline create", today[0], today[1], today[2], today[3], "2026-11-23");

        assertThat(over).isEqualTo(new Cli(2, "", "--until: `2026-11-23` is over; name a day from 2026-11-24 on\n"));
        assertThat(folder.resolve("baseline.yaml")).doesNotExist();
        assertThat(run("baseline create", today[0], today[1], today[2], today[3], "2026-11-24")
                        .exit())
                .isZero();
    }

    private String plain(String text) {
        return text.replace(folder.toString(), ".");
    }

    private String baseline() {
        try {
            return Files.readString(folder.resolve("baseline.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the baseline of the folder. */
    private Cli run(String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command.split(" ", -1)));
        all.addAll(List.of("--isolated", "-d", "byoc", "--baseline", folder.resolve("baseline.yaml") + ""));
        all.addAll(List.of(args));
        return Cli.run(all.toArray(String[]::new));
    }
}
