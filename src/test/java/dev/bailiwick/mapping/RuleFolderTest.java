package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFolderTest {

    @TempDir
    Path path;

    private SmallFolder folder = new SmallFolder(Path.of(""));

    @BeforeEach
    void write() {
        folder = SmallFolder.in(path);
    }

    /** What is said when the folder is opened, with its name cut off. */
    private List<String> problems() {
        UnusableException e = catchThrowableOfType(UnusableException.class, () -> folder.mapper());
        assertThat(e).isNotNull();
        String prefix = path + path.getFileSystem().getSeparator();
        return String.valueOf(e.getMessage()).replace(prefix, "").lines().toList();
    }

    @Test
    void unknown_concepts_and_topics_are_told_all_at_once_with_the_nearest() {
        folder.write(
                "topics/all.drl",
                SmallFolder.RULES
                        .replace("concept == \"key\"", "concept == \"kay\", !item.speaksOf(\"dsk\")")
                        .replace("\"people\"", "\"pepole\""));

        assertThat(problems())
                .containsExactly(
                        "topics/all.drl:10:30: there is no concept `kay`; did you mean `key`?",
                        "topics/all.drl:10:52: there is no concept `dsk`; did you mean `disk`?",
                        "topics/all.drl:26:17: there is no topic `pepole`; did you mean `people`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clickhouse", "redpanda", "union"})
    void every_topic_of_a_shipped_model_exists(String id) {
        assertThat(new RuleFolder(Engine.RULES).model(id).topics()).isNotEmpty();
    }

    /** The shipped model, with something in it replaced. */
    private static ThrowingCallable model(Path copy, String old, String replacement) throws IOException {
        String union = Files.readString(Engine.RULES.resolve("models/union.yaml"));
        assertThat(union).contains(old);
        Files.createDirectory(copy.resolve("models"));
        Files.copy(Engine.RULES.resolve("topics.yaml"), copy.resolve("topics.yaml"));
        Files.writeString(copy.resolve("models/union.yaml"), union.replace(old, replacement));
        return () -> new RuleFolder(copy).model("union");
    }

    @Test
    void a_topic_that_a_model_lists_and_that_does_not_exist_is_told(@TempDir Path copy) throws IOException {
        assertThatThrownBy(model(copy, "[cluster-provisioning,", "[cluster-provisionin,"))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining("there is no topic `cluster-provisionin`; did you mean `cluster-provisioning`?");
    }

    @Test
    void a_topic_that_no_duty_answers_to_and_that_does_not_stand_outside_is_told(@TempDir Path copy)
            throws IOException {
        assertThatThrownBy(model(copy, "cluster-upgrades, ", ""))
                .isInstanceOf(UnusableException.class)
                .hasMessageMatching(
                        ".*union\\.yaml:\\d+:11: no duty answers to topic `cluster-upgrades`, and it does not"
                                + " stand here; list it under the `topics` of a duty or an area, or here under `outside`");
    }

    @Test
    void a_model_that_says_nothing_of_outside_may_leave_topics_out(@TempDir Path copy) throws IOException {
        Files.createDirectory(copy.resolve("models"));
        Files.copy(Engine.RULES.resolve("topics.yaml"), copy.resolve("topics.yaml"));
        Files.copy(Engine.RULES.resolve("models/redpanda.yaml"), copy.resolve("models/redpanda.yaml"));

        assertThat(new RuleFolder(copy).model("redpanda").topics()).doesNotContain("server-hardening");
    }

    @Test
    void what_is_wrong_in_vocabulary_topics_weighing_and_rules_is_told_at_once() {
        folder.write("topics/all.drl", SmallFolder.RULES.replace("\"keys\", 10", "\"keys\", 11"))
                .write("vocabulary/more.yaml", "concepts: {lock: {}}\n")
                .write("topics/bad.drl", "rull\n")
                .write("decide.drl", "rool\n")
                .write("assign.drl", "rawl\n")
                .write("weighing.yaml", "x: 1\n")
                .write("topics.yaml", "keys: a\ndisks: b\npeople: c\nprices:\n");

        assertThat(problems().stream().map(line -> line.replaceAll(": .*", "")).distinct())
                .containsExactly(
                        "assign.drl:1:1",
                        "decide.drl:1:1",
                        "topics.yaml:4:1",
                        "topics/all.drl:12:5",
                        "topics/bad.drl:1:1",
                        "vocabulary/more.yaml:1:12",
                        "weighing.yaml:1:1");
    }

    @Test
    void rules_that_cannot_be_built_are_told_with_their_place() {
        folder.write("decide.drl", "package d;\nrule \"x\" when No() then end\n")
                .write("assign.drl", "package a;\nrule \"x\" when Non() then end\n");

        assertThat(problems())
                .containsExactly(
                        "assign.drl:2:1: the rule cannot be built: Unable to resolve ObjectType 'Non'; mend the rule or"
                                + " remove it",
                        "decide.drl:2:1: the rule cannot be built: Unable to resolve ObjectType 'No'; mend the rule or"
                                + " remove it");
    }

    @Test
    void a_name_that_stands_in_two_files_is_refused() {
        folder.write("topics/more.drl", SmallFolder.RULES.substring(0, SmallFolder.RULES.indexOf("rule \"disks")));

        assertThat(problems())
                .containsExactly("topics/more.drl:8:6: a second rule has the name \"keys are asked about\"; the other"
                        + " stands at topics/all.drl:8:6; give one another name");
    }

    @Test
    void a_folder_without_topic_rules_is_refused() throws IOException {
        Files.delete(path.resolve("topics").resolve("all.drl"));

        assertThat(problems()).containsExactly("topics: there are no rules; put rules into a file that ends in `.drl`");
    }

    @Test
    void models_are_listed_by_name_and_an_unknown_one_is_named() {
        RuleFolder rules = new RuleFolder(folder.write("models/acme.yaml", "").path());

        assertThat(rules.models()).containsExactly("acme", "small");
        assertThatThrownBy(() -> rules.model("smal"))
                .isInstanceOf(UnusableException.class)
                .hasMessage(path.resolve("models") + ": there is no model `smal`; did you mean `small`?");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Path none = path.resolve("none");

        assertThatThrownBy(() -> new RuleFolder(none))
                .isInstanceOf(UnusableException.class)
                .hasMessage(none + ": no such folder of rules; name one that holds `topics`");
        assertThatThrownBy(() -> new RuleFolder(path.resolve("topics")).models())
                .hasMessage(path.resolve("topics").resolve("models") + ": no such folder of rules");
    }

    @Test
    void a_file_that_is_missing_is_named() throws IOException {
        Files.delete(path.resolve("weighing.yaml"));

        assertThat(problems()).containsExactly("weighing.yaml: cannot be read; check its name and permissions");
    }

    @Test
    void an_edit_takes_effect_when_the_folder_is_opened_again() {
        folder.mapper();

        folder.write("topics/all.drl", SmallFolder.RULES.replace("\"prices\"", "\"people\""));

        assertThat(folder.mapper().rules().rules())
                .noneMatch(rule -> rule.topic().equals("prices"));
    }
}
