package dev.bailiwick.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

    private static final String VOCABULARY = """
            concepts:
              encryption: {phrases: [encryption, encrypt]}
              customer: {phrases: [customer]}
              backup: {phrases: [backup of databases]}
              policy: {phrases: [policy]}
              role: {phrases: [role]}
              certificate: {phrases: [certificate]}
              certification: {phrases: [certification]}
              person: {phrases: [tester, testee]}
            ordinary words: [Costumer police, polity]
            """;

    @TempDir
    static Path folder;

    private static Scanner scanner;
    private static Slips slips;

    @BeforeAll
    static void read() throws IOException {
        Problems problems = new Problems();
        Path file = Files.writeString(folder.resolve("v.yaml"), VOCABULARY);
        Vocabulary vocabulary = new VocabularyReader(problems).read(List.of(file));
        problems.throwIfAny();
        scanner = new Scanner(vocabulary);
        slips = new Slips(vocabulary);
    }

    @ParameterizedTest
    @CsvSource({
        "encrpytion, encryption", // swapped
        "encrypion, encryption", // left out
        "encrypttion, encryption", // doubled
        "encruption, encryption", // another letter
        "wncryption, encryption", // the first one
        "encyrpted, encrypt", // inflected
        "polcy, policy",
        "bakcup, backup"
    })
    void a_word_with_one_slip_is_the_one_that_was_meant(String written, String meant) {
        assertThat(slips.meant(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enrcpytion", // two slips
                "rolle", // short
                "oplicy", // too short for another first letter
                "costumer", // ordinary
                "costumers", // its plural
                "polity",
                "testen", // two words are as near
                "10000", // no word
                ""
            })
    void other_words_stay_as_they_are(String written) {
        assertThat(slips.meant(written)).isEmpty();
    }

    @Test
    void words_that_differ_in_inflection_only_are_one() {
        assertThat(slips.meant("databeses")).contains("databases");
        assertThat(slips.meant("certificats")).contains("certificate");
    }

    @Test
    void a_text_is_scanned_as_it_was_meant_and_says_so() {
        assertThat(scanner.scanQuestion("Is a bakcup of databases under encryption?"))
                .extracting(o -> o.concept().id() + " " + o.start() + "-" + o.end() + " " + o.readAs())
                .containsExactly("backup 5-24 backup of databases", "encryption 31-41 ");
    }

    @Test
    void words_of_the_vocabulary_are_never_changed() {
        assertThat(scanner.scanQuestion("tester testee certification"))
                .extracting(Occurrence::readAs)
                .containsExactly("", "", "");
    }

    @Test
    void what_was_scanned_before_changes_nothing() {
        String text = "encrpytions enkryption";
        List<Occurrence> first = scanner.scanQuestion(text);
        scanner.scanQuestion("encrpytion enkryptions xncrypted");

        assertThat(scanner.scanQuestion(text)).isEqualTo(first);
    }
}
