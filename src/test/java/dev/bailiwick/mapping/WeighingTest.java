package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeighingTest {

    private static final String GOOD = """
            asked-first: 1
            asked-later: 0.7
            background: 0.5
            aside: 0
            context: 0.40
            outer-context: 0.2
            split: 0.8
            little: 0.3
            context-alone: 0.6
            further: 1.0
            """;

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Weighing read(String text) throws IOException {
        return Weighing.read(Files.writeString(folder.resolve("w.yaml"), text), problems);
    }

    private List<String> problemsOf(String text) throws IOException {
        read(text);
        String prefix = folder + folder.getFileSystem().getSeparator();
        return problems.inOrder().stream()
                .map(Problem::toString)
                .map(p -> p.replace(prefix, ""))
                .toList();
    }

    @Test
    void a_good_file_gives_its_shares() throws IOException {
        Weighing weighing = read(GOOD);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(weighing.further()).isEqualTo(1.0);
        assertThat(weighing.shareOf(Role.ASKED_LATER)).isEqualTo(0.7);
        assertThat(weighing.shareOf(Role.ASIDE)).isZero();
    }

    @Test
    void what_is_no_share_is_named_by_its_place() throws IOException {
        assertThat(problemsOf(GOOD.replace("0.7", "1.2")
                        .replace("0.5", "half")
                        .replace("0.40", "[1]")
                        .replace(": 0\n", ": -0.1\n")))
                .containsExactly(
                        "w.yaml:2:14: `1.2` is no share; give a number from 0 to 1",
                        "w.yaml:3:13: `half` is no share; give a number from 0 to 1",
                        "w.yaml:4:8: `-0.1` is no share; give a number from 0 to 1",
                        "w.yaml:5:10: `` is no share; give a number from 0 to 1");
    }

    @Test
    void unknown_and_missing_keys_are_named() throws IOException {
        assertThat(problemsOf(GOOD.replace("further", "furthr")))
                .containsExactly(
                        "w.yaml:1:1: `further` is missing; give it a share from 0 to 1",
                        "w.yaml:10:1: unknown key `furthr`; did you mean `further`?");
    }

    @Test
    void an_empty_file_misses_all() throws IOException {
        assertThat(problemsOf("")).hasSize(10).contains("w.yaml:1:1: `aside` is missing; give it a share from 0 to 1");
    }
}
