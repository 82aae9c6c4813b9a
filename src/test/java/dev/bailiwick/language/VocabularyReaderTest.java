package dev.bailiwick.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyReaderTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Vocabulary read(String... texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve("v" + (files.size() + 1) + ".yaml"), text));
        }
        return new VocabularyReader(problems).read(files);
    }

    /** The problems, with the folder cut off. */
    private List<String> problemsOf(String... texts) throws IOException {
        read(texts);
        return problems.inOrder().stream()
                .map(p -> p.toString().replace(folder + folder.getFileSystem().getSeparator(), ""))
                .toList();
    }

    @Test
    void a_good_file_gives_its_concepts_in_order() throws IOException {
        Vocabulary vocabulary = read("""
                concepts:
                  stored-data:
                    means: data at rest
                    phrases: [at rest, "{S3|GCS} buckets"]
                  key: {phrases: [key], broader: [stored-data]}
                ignore: [key person]
                """);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(vocabulary.concepts().keySet()).containsExactly("stored-data", "key");
        assertThat(vocabulary.concept("stored-data").orElseThrow().phrases())
                .extracting(Phrase::text)
                .containsExactly("at rest", "S3 buckets", "GCS buckets");
        assertThat(vocabulary.concept("stored-data").orElseThrow().means()).isEqualTo("data at rest");
        assertThat(vocabulary.ignored()).extracting(Phrase::words).containsExactly(List.of("key", "person"));
    }

    @Test
    void an_empty_file_is_no_problem() throws IOException {
        assertThat(problemsOf("", "concepts: {key: {phrases: [key]}}\n")).isEmpty();
    }

    @Test
    void words_that_stay_unchanged_hold_for_all_files_and_letter_cases() throws IOException {
        Vocabulary vocabulary = read("concepts: {house: {phrases: [building]}}\n", "unchanged: [Building]\n");

        assertThat(vocabulary.concept("house").orElseThrow().phrases().get(0).words())
                .containsExactly("building");
    }

    @Test
    void a_short_form_stands_for_one_word_in_all_files() throws IOException {
        Vocabulary vocabulary =
                read("concepts: {keys: {phrases: [key management]}}\n", "short forms: {management: [Mgmt]}\n");

        assertThat(new Scanner(vocabulary).scanQuestion("KEY MGMT?")).hasSize(1);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_form_that_is_short_for_two_words_is_refused() throws IOException {
        assertThat(problemsOf("short forms: {account: [acc], access: [Acc]}\n"))
                .containsExactly("v1.yaml:1:40: `Acc` is short for two words, `account` and `access`; keep one");
    }

    @Test
    void unknown_keys_are_named_with_what_they_may_have_been() throws IOException {
        assertThat(problemsOf("""
                concept:
                  key: {}
                concepts:
                  key: {phrases: [key], brooader: []}
                """))
                .containsExactly(
                        "v1.yaml:1:1: unknown key `concept`; did you mean `concepts`?",
                        "v1.yaml:4:25: unknown key `brooader`; did you mean `broader`?");
    }

    @Test
    void an_unknown_broader_concept_is_named_with_the_nearest() throws IOException {
        assertThat(problemsOf("""
                concepts:
                  stored-data: {phrases: [at rest]}
                  key: {phrases: [key], broader: [storeddata]}
                """))
                .containsExactly("v1.yaml:3:3: concept `key` has an unknown broader concept `storeddata`; did you mean"
                        + " `stored-data`?");
    }

    @Test
    void what_a_concept_gives_way_to_exists_and_gives_way_to_nothing() throws IOException {
        assertThat(problemsOf("""
                concepts:
                  ours: {phrases: [our], gives way to: [yours]}
                  yours: {phrases: [your], gives way to: [ourss]}
                """))
                .containsExactly(
                        "v1.yaml:2:3: concept `ours` gives way to `yours`, which gives way itself; let it give way to"
                                + " what that one gives way to",
                        "v1.yaml:3:3: concept `yours` gives way to an unknown concept `ourss`; did you mean `ours`?");
    }

    @Test
    void a_circle_of_broader_concepts_is_told_for_each_of_it_and_no_other() throws IOException {
        assertThat(problemsOf("""
                concepts:
                  a: {phrases: [aa], broader: [b]}
                  b: {phrases: [bb], broader: [a]}
                  c: {phrases: [cc], broader: [a]}
                  d: {phrases: [dd], broader: [d]}
                """))
                .containsExactly(
                        "v1.yaml:2:3: concept `a` is broader than itself, in a circle; remove one `broader` on the way",
                        "v1.yaml:3:3: concept `b` is broader than itself, in a circle; remove one `broader` on the way",
                        "v1.yaml:5:3: concept `d` is broader than itself, in a circle; remove one `broader` on the way");
    }

    @Test
    void a_phrase_belongs_to_one_concept_whatever_its_form() throws IOException {
        String first = folder.resolve("v1.yaml").toString();

        read("concepts: {key: {phrases: [rotate keys]}}\n", "concepts: {other: {phrases: [key, rotating key]}}\n");

        assertThat(problems.inOrder())
                .extracting(p -> p.message() + "; " + p.help())
                .containsExactly(
                        "phrase `rotating key` belongs to two concepts, `key` and `other`; the other stands at " + first
                                + ":1:28; keep one");
        assertThat(problems.inOrder().get(0).place().toString()).endsWith("v2.yaml:1:35");
    }

    @Test
    void a_phrase_to_ignore_belongs_to_no_concept() throws IOException {
        read("concepts: {key: {phrases: [key person]}}\nignore: [key persons]\n");

        assertThat(problems.inOrder())
                .extracting(p -> p.message())
                .containsExactly("phrase `key person` belongs to two concepts, `ignore` and `key`");
    }

    @Test
    void a_phrase_twice_in_one_concept_is_no_problem() throws IOException {
        assertThat(problemsOf("concepts: {key: {phrases: [key, keys]}}\n")).isEmpty();
    }

    @Test
    void a_phrase_that_is_too_short_or_empty_is_refused() throws IOException {
        assertThat(problemsOf("concepts: {key: {phrases: [k, \"\", \"-\", ok]}}\nignore: [x]\n"))
                .containsExactly(
                        "v1.yaml:1:28: phrase `k` is too short; give it two letters or more",
                        "v1.yaml:1:31: phrase `` is too short; give it two letters or more",
                        "v1.yaml:1:35: phrase `-` is too short; give it two letters or more",
                        "v1.yaml:2:10: phrase `x` is too short; give it two letters or more");
    }

    @Test
    void a_concept_without_phrases_is_refused() throws IOException {
        assertThat(problemsOf("concepts:\n  key: {means: a key}\n  lock: {phrases: []}\n"))
                .containsExactly(
                        "v1.yaml:2:3: concept `key` has no phrases; list some, or remove it",
                        "v1.yaml:3:3: concept `lock` has no phrases; list some, or remove it");
    }

    @Test
    void braces_that_do_not_match_are_shown() throws IOException {
        assertThat(problemsOf("concepts: {key: {phrases: [\"{a|b key\", ok]}}\n"))
                .containsExactly(
                        "v1.yaml:1:28: the braces of `{a|b key` do not match; write alternatives as `{sign|log} on`");
    }

    @Test
    void what_is_of_the_wrong_kind_is_told() throws IOException {
        assertThat(problemsOf("[a]\n", "concepts: [key]\n", """
                concepts:
                  key: key
                  lock: {phrases: lock, means: [x], broader: {a: b}}
                  door: {phrases: [[a]]}
                ignore: word
                unchanged: {a: b}
                """))
                .containsExactly(
                        "v1.yaml:1:1: a list stands where a mapping belongs",
                        "v2.yaml:1:11: a list stands where a mapping belongs",
                        "v3.yaml:2:8: a text stands where a mapping belongs",
                        "v3.yaml:3:3: concept `lock` has no phrases; list some, or remove it",
                        "v3.yaml:3:19: a text stands where a list belongs",
                        "v3.yaml:3:32: a list stands where a text belongs",
                        "v3.yaml:3:46: a mapping stands where a list belongs",
                        "v3.yaml:4:3: concept `door` has no phrases; list some, or remove it",
                        "v3.yaml:4:20: a list stands where a text belongs",
                        "v3.yaml:5:9: a text stands where a list belongs",
                        "v3.yaml:6:12: a mapping stands where a list belongs");
    }

    @Test
    void an_id_is_lower_case_with_hyphens() throws IOException {
        assertThat(problemsOf("concepts:\n  Stored_Data: {phrases: [at rest]}\n"))
                .containsExactly("v1.yaml:2:3: `Stored_Data` is no concept id; write it like `stored-data`");
    }

    @Test
    void a_concept_is_defined_once() throws IOException {
        String first = folder.resolve("v1.yaml").toString();

        read("concepts: {key: {phrases: [key]}}\n", "concepts: {key: {phrases: [keys]}}\n");

        assertThat(problems.inOrder())
                .extracting(p -> p.message() + "; " + p.help())
                .containsExactly(
                        "concept `key` is defined a second time; it stands at " + first + ":1:12 already; keep one");
    }

    @Test
    void a_file_that_is_not_yaml_ends_the_reading() {
        assertThatThrownBy(() -> read("concepts: [\n"))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining("v1.yaml:1:12: not YAML: ");
    }
}
