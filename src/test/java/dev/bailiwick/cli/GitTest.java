package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of an earlier revision. Where there is no git, there is nothing to test but that this is said. */
class GitTest {

    @TempDir
    Path folder = Path.of("");

    private Git git = Git.here();

    @BeforeEach
    void make_a_repository() throws IOException, InterruptedException {
        git = new Git("git", folder);
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("models/a b.yaml"), "old: ü\n");
        Files.write(folder.resolve("latin.yaml"), "ü".getBytes(StandardCharsets.ISO_8859_1));
        assumeTrue(run("init", "-q"), "there is no git here");
        run("add", ".");
        run("commit", "-q", "-m", "first");
        Files.writeString(folder.resolve("models/a b.yaml"), "new: ü\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"git:HEAD:models/a b.yaml", "git:HEAD:./models/a b.yaml", "git:@{0}:models/a b.yaml"})
    void a_file_is_read_as_it_stood_in_the_revision(String name) {
        assertThat(git.read(name)).isEqualTo("old: ü\n");
    }

    @Test
    void a_path_with_a_dot_is_told_from_the_folder_that_one_is_in() {
        Git below = new Git("git", folder.resolve("models"));

        assertThat(below.read("git:HEAD:./a b.yaml")).isEqualTo("old: ü\n");
        assertThat(below.read("git:HEAD:models/a b.yaml")).isEqualTo("old: ü\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"git:", "git:HEAD", "git:HEAD:", "git::models/a b.yaml", "git:--output=x:models/a b.yaml"})
    void a_name_of_another_form_is_refused_and_nothing_is_run(String name) {
        assertThat(problem(name))
                .isEqualTo(name + ": this names no file of a revision; write git:REV:path, such as git:HEAD~1:a.yaml");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void a_revision_that_is_not_there_is_said() {
        assertThat(problem("git:HEAD~7:a.yaml"))
                .isEqualTo("git:HEAD~7:a.yaml: there is no revision `HEAD~7`; name a commit, branch or tag; a shallow"
                        + " clone holds only the latest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c.yaml", "models", "../c.yaml", "/etc/hostname", "$(touch x)", "../../x/../etc/hostname"})
    void a_path_that_is_not_there_or_a_folder_or_outside_is_said(String path) {
        assertThat(problem("git:HEAD:" + path))
                .isEqualTo("git:HEAD:" + path + ": there is no file `" + path
                        + "` in `HEAD`; tell a file of this repository from its top, or with ./ from here");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void a_folder_without_a_repository_is_said_in_the_words_of_git(@TempDir Path bare) {
        assertThat(problem(new Git("git", bare), "git:HEAD:a.yaml"))
                .startsWith("git:HEAD:a.yaml: git cannot read it here: fatal: not a git repository");
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        assertThat(problem("git:HEAD:latin.yaml")).isEqualTo("git:HEAD:latin.yaml: not UTF-8; save the file as UTF-8");
    }

    @Test
    void a_machine_without_git_is_told_so() {
        assertThat(problem(new Git("no-such-git", folder), "git:HEAD:a.yaml"))
                .isEqualTo("git:HEAD:a.yaml: git is not found; install it, or name a file");
    }

    @ParameterizedTest
    @CsvSource({"git:HEAD:a.yaml, true", "union, false", "git.yaml, false"})
    void a_name_that_begins_so_is_one_of_a_revision(String name, boolean expected) {
        assertThat(Git.isOne(name)).isEqualTo(expected);
    }

    private String problem(String name) {
        return problem(git, name);
    }

    private static String problem(Git git, String name) {
        return String.valueOf(catchThrowable(() -> git.read(name)).getMessage());
    }

    /** Whether it went well. */
    private boolean run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.com"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
