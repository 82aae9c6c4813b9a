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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeighingTest {

    /** The shipped file without its comments. */
    private static final String GOOD =
            Shipped.text(Engine.RULES.resolve("weighing.yaml")).replaceAll("(?m)^#.*\\n|^\\n|\\s+#.*$", "");

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

    private static String with(String key, String value) {
        return GOOD.replaceFirst("(?m)^" + key + ": .*$", key + ": " + value);
    }

    @Test
    void a_good_file_gives_its_shares() throws IOException {
        Weighing weighing = read(with("asked-later", "0.75"));

        assertThat(problems.isEmpty()).isTrue();
        assertThat(weighing.shareOf(Role.ASKED_LATER)).isEqualTo(0.75);
        assertThat(read(with("aside", "0")).shareOf(Role.ASIDE)).isZero();
        assertThat(read(with("further", "1")).further()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "-0.1", "half", "50%", ".5", "1e-1", "NaN"})
    void what_is_no_share_is_named_by_its_place(String value) throws IOException {
        assertThat(problemsOf(with("asked-first", value)))
                .containsExactly("w.yaml:1:14: `" + value + "` is no share; give a number from 0 to 1");
    }

    @Test
    void a_share_of_another_kind_is_named_by_its_place() throws IOException {
        assertThat(problemsOf(with("asked-first", "[1]")))
                .containsExactly("w.yaml:1:14: `` is no share; give a number from 0 to 1");
    }

    @Test
    void unknown_and_missing_keys_are_named() throws IOException {
        assertThat(problemsOf(GOOD.replace("further:", "furthr:")))
                .hasSize(2)
                .contains("w.yaml:1:1: `further` is missing; give it a share from 0 to 1")
                .anyMatch(p -> p.endsWith(": unknown key `furthr`; did you mean `further`?"));
    }

    @Test
    void an_empty_file_misses_all() throws IOException {
        assertThat(problemsOf(""))
                .hasSize((int) GOOD.lines().count())
                .contains("w.yaml:1:1: `aside` is missing; give it a share from 0 to 1");
    }
}
