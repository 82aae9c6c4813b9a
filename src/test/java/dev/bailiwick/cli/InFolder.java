package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code map} in a folder of its own and sees to it that a run that fails leaves the folder as it was. */
abstract class InFolder {

    static final String GOOD = "id,question\n1,Is the door locked?\n";

    @TempDir
    static Path rules = Path.of("");

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void copy_the_rules() {
        SmallRules.copyTo(rules);
    }

    String file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Maps with the small rules. */
    static Cli map(String... more) {
        return mapOf(GOOD.getBytes(StandardCharsets.UTF_8), more);
    }

    /** @param input what comes by standard input */
    static Cli mapOf(byte[] input, String... more) {
        List<String> args =
                new ArrayList<>(List.of("map", "--model", "acme", "--rules", rules.toString(), "--trust-rules"));
        args.addAll(List.of(more));
        return Cli.run(input, args.toArray(String[]::new));
    }

    /**
     * Maps into {@code out.csv} and into standard output, and checks that both say the same, write nothing and end with
     * 2. In what is printed the folder stands as {@code .}.
     */
    String refused(String... more) {
        Map<String, String> before = contents();
        Cli printed = map(more);
        List<String> args = new ArrayList<>(List.of(more));
        args.addAll(List.of("--output", folder.resolve("out.csv").toString()));
        Cli written = map(args.toArray(String[]::new));

        assertThat(written).isEqualTo(printed);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.exit()).isEqualTo(2);
        assertThat(contents()).isEqualTo(before);
        return printed.err().replace(folder.toString(), ".");
    }

    /** The files in the folder, hidden ones too. */
    Map<String, String> contents() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return contents;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
