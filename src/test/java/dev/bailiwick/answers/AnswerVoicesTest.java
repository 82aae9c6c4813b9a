package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Honest answers in many voices stay silent, and lying ones are found. */
class AnswerVoicesTest {

    static List<String> honest() {
        return lines("honest");
    }

    static List<String> lying() {
        return lines("lying");
    }

    @ParameterizedTest
    @MethodSource("honest")
    void nothing_is_found_in_an_honest_answer(String line) {
        String[] parts = line.split(" \\| ", -1);

        assertThat(found(parts[0], parts[1], parts[2], parts[3])).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lying")
    void a_false_promise_is_found(String line) {
        String[] parts = line.split(" \\| ", -1);

        assertThat(found(parts[0], "What applies here?", "Yes", parts[2])).containsExactly(parts[1]);
    }

    static List<String> lyingByName() {
        return lines("lying-by-name");
    }

    @ParameterizedTest
    @MethodSource("lyingByName")
    void the_wrong_party_named_is_found_though_nothing_else_is_said(String line) {
        String[] parts = line.split(" \\| ", -1);

        assertThat(found(parts[0], parts[2], parts[3], parts[4])).containsExactly(parts[1]);
    }

    private static List<String> found(String deployment, String question, String answer, String text) {
        String set = Shop.csv(
                List.of(List.of("id", "Question", "Answer", "Comments"), List.of("1", question, answer, text)));
        return Shop.run(Shop.PLAIN, Shop.set("a.csv", deployment, set))
                .findings()
                .map(f -> f.check().id())
                .distinct()
                .toList();
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/answers", name + ".txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
