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

class ScannerTest {

    private static final String VOCABULARY = """
            concepts:
              thing: {phrases: [thing]}
              key: {phrases: ["{encryption |}key"], broader: [thing]}
              customer-key: {phrases: [customer managed key, CMK], broader: [key]}
              stored-data: {phrases: [at rest, S3 bucket]}
              machine: {phrases: [VM]}
              backup: {phrases: [backup]}
              plan: {phrases: [backup plan]}
              data-plan: {phrases: [plan of data]}
            ignore: [key person]
            """;

    @TempDir
    static Path folder;

    private static Scanner scanner;

    @BeforeAll
    static void read() throws IOException {
        Path file = Files.writeString(folder.resolve("v.yaml"), VOCABULARY);
        Problems problems = new Problems();
        scanner = new Scanner(new VocabularyReader(problems).read(List.of(file)));
        problems.throwIfAny();
    }

    /** Each as {@code concept=words}. */
    private static List<String> seen(String text) {
        return scanner.scanQuestion(text).stream()
                .map(o -> o.concept().id() + "=" + text.substring(o.start(), o.end()))
                .toList();
    }

    private static List<String> roles(String text) {
        return scanner.scanQuestion(text).stream()
                .map(o -> text.substring(o.start(), o.end()) + "=" + o.role())
                .toList();
    }

    @Test
    void an_occurrence_has_the_span_of_its_words() {
        assertThat(seen("Is data at-rest encrypted?")).containsExactly("stored-data=at-rest");
        assertThat(seen("  S3\u00a0Buckets")).containsExactly("stored-data=S3\u00a0Buckets");
    }

    @Test
    void the_longest_phrase_wins() {
        assertThat(seen("a backup plan and a backup")).containsExactly("plan=backup plan", "backup=backup");
    }

    @Test
    void phrases_that_overlap_both_count() {
        assertThat(seen("the backup plan of data")).containsExactly("plan=backup plan", "data-plan=plan of data");
    }

    @Test
    void an_occurrence_is_one_of_all_broader_concepts_too() {
        assertThat(seen("CMK")).containsExactly("customer-key=CMK", "key=CMK", "thing=CMK");
        assertThat(seen("encryption keys")).containsExactly("key=encryption keys", "thing=encryption keys");
    }

    @Test
    void a_phrase_to_ignore_hides_the_words_in_it() {
        assertThat(seen("Name a key person.")).isEmpty();
        assertThat(seen("Name a person with a key.")).containsExactly("key=key", "thing=key");
    }

    @Test
    void the_plural_of_a_word_of_two_letters_is_known() {
        assertThat(seen("VM, VMs, vms and VM's"))
                .containsExactly("machine=VM", "machine=VMs", "machine=vms", "machine=VM");
    }

    @Test
    void a_phrase_does_not_run_across_commas_brackets_and_sentences() {
        assertThat(seen("at, rest; at. Rest (at) rest")).isEmpty();
    }

    @Test
    void unknown_words_are_passed_over() {
        assertThat(seen("customer managed xyzzy key managed")).containsExactly("key=key", "thing=key");
        assertThat(seen("")).isEmpty();
    }

    @Test
    void the_first_sentence_that_asks_comes_before_those_that_lead_up_to_it() {
        assertThat(roles("We use a VM. Is the backup there? Is the backup plan there? VMs break."))
                .containsExactly("VM=BACKGROUND", "backup=ASKED_FIRST", "backup plan=ASKED_LATER", "VMs=BACKGROUND");
    }

    @Test
    void a_request_asks_without_a_question_mark() {
        assertThat(roles("There is a VM. Describe the backup.")).containsExactly("VM=BACKGROUND", "backup=ASKED_FIRST");
    }

    @Test
    void a_sentence_that_only_points_at_the_one_before_it_makes_that_one_ask() {
        assertThat(roles("There is a VM. The backup is kept. State by whom."))
                .containsExactly("VM=BACKGROUND", "backup=ASKED_FIRST");
        assertThat(roles("The backup is kept. Which VM?")).containsExactly("backup=BACKGROUND", "VM=ASKED_FIRST");
    }

    @Test
    void where_nothing_asks_every_sentence_does() {
        assertThat(roles("There shall be a VM. There shall be a backup."))
                .containsExactly("VM=ASKED_FIRST", "backup=ASKED_LATER");
    }

    @Test
    void what_follows_such_as_is_an_example_up_to_the_end_of_bracket_or_sentence() {
        assertThat(roles("Is a VM (e.g. a backup, a CMK) there at rest?"))
                .contains("VM=ASKED_FIRST", "backup=ASIDE", "CMK=ASIDE", "at rest=ASKED_FIRST");
        assertThat(roles("Are machines such as a VM kept? And a backup?"))
                .containsExactly("VM=ASIDE", "backup=ASKED_LATER");
        assertThat(roles("Is such a VM there, i.e. a backup?")).containsExactly("VM=ASKED_FIRST", "backup=ASIDE");
    }

    @Test
    void a_bracket_alone_makes_no_example() {
        assertThat(roles("Is data encrypted (at rest)?")).containsExactly("at rest=ASKED_FIRST");
    }

    @Test
    void what_the_section_mentions_is_context() {
        assertThat(scanner.scanContext("Backup? VM"))
                .extracting(Occurrence::role)
                .containsOnly(Occurrence.Role.CONTEXT);
    }

    @Test
    void what_the_question_above_mentions_is_followed() {
        assertThat(scanner.scanFollowed("Backup? VM"))
                .extracting(Occurrence::role)
                .containsOnly(Occurrence.Role.FOLLOWED);
    }

    @Test
    void the_means_by_which_a_thing_is_done_are_not_what_is_asked() {
        assertThat(roles("Is a VM kept through backup, and at rest?"))
                .containsExactly("VM=ASKED_FIRST", "backup=MEANS", "at rest=ASKED_FIRST");
        assertThat(roles("With a VM, is backup kept?")).containsExactly("VM=ASKED_FIRST", "backup=ASKED_FIRST");
    }
}
