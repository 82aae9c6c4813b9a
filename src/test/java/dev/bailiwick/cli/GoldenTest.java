package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the command lines under {@code golden} and compares what they print with the files beside them. In {@code args},
 * one a line, {@code {rules}} is a folder of {@link SmallRules} and {@code {here}} the folder of the case.
 * {@code -Dgolden.rewrite=true} writes the files anew.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    @TempDir
    static Path rules = Path.of("");

    @BeforeAll
    static void copy_the_rules() {
        SmallRules.copyTo(rules);
    }

    @TestFactory
    Stream<DynamicTest> every_command_line_prints_what_it_printed() throws IOException {
        return cases().map(folder ->
                DynamicTest.dynamicTest(GOLDEN.relativize(folder).toString(), folder.toUri(), () -> check(folder)));
    }

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files
                    .filter(file -> file.endsWith("args"))
                    .map(file -> file.resolveSibling("."))
                    .map(Path::normalize)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static void check(Path folder) throws IOException {
        Cli run = Cli.run(stdin(folder), args(folder));
        compare(folder.resolve("expected.out"), plain(run.out(), folder));
        compare(folder.resolve("expected.err"), plain(run.err(), folder));
        compare(folder.resolve("expected.exit"), run.exit() + "\n");
    }

    private static String[] args(Path folder) throws IOException {
        return Files.readString(folder.resolve("args"))
                .lines()
                .map(arg -> arg.replace("{rules}", rules.toString()).replace("{here}", slashes(folder)))
                .toArray(String[]::new);
    }

    private static byte[] stdin(Path folder) throws IOException {
        Path file = folder.resolve("stdin");
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    /** The confidence is tuned with the shipped rules: that it is a number with two places is all that counts here. */
    private static String plain(String text, Path folder) {
        return text.replace(rules.toString(), "{rules}")
                .replace(slashes(folder), "{here}")
                .replaceAll(
                        "((?:mapped|review|outside)[,;]|confidence |\"confidence\":|  )[01]\\.\\d\\d?(?![\\d ])",
                        "$1#.##");
    }

    private static String slashes(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (REWRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(new String(Files.readAllBytes(expected), StandardCharsets.UTF_8));
    }
}
