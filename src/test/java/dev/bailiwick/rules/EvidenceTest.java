package dev.bailiwick.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.VocabularyReader;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.questionnaire.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    @TempDir
    Path folder = Path.of("");

    private Scanner scanner;

    @BeforeEach
    void read() throws IOException {
        Path file = folder.resolve("words.yaml");
        Files.writeString(file, """
                concepts:
                  lock: {phrases: [lock]}
                  yours: {phrases: [your], gives way to: [ours]}
                  ours: {phrases: [our]}
                """);
        scanner = new Scanner(new VocabularyReader(new Problems()).read(List.of(file)));
    }

    private List<String> concepts(String section, String text) {
        return Evidence.of(new Item("1", section, text, Place.ofFile("q.csv")), scanner).mentions().stream()
                .map(Mention::getConcept)
                .toList();
    }

    @Test
    void a_concept_that_gives_way_does_not_count_beside_the_other() {
        assertThat(concepts("", "Is your lock there?")).containsExactly("yours", "lock");
        assertThat(concepts("", "Is your lock our lock?")).containsExactly("lock", "ours");
    }

    @Test
    void it_gives_way_to_what_the_question_itself_says_and_not_to_a_heading() {
        assertThat(concepts("Our locks", "Is your lock there?")).containsExactly("yours", "lock", "ours");
    }
}
