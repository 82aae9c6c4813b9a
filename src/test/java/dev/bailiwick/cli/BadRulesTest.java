package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules, vocabularies and models that were broken by an edit: the next run says where. */
class BadRulesTest extends InFolder {

    private Path broken = Path.of("");

    @BeforeEach
    void copy_rules_to_break() {
        broken = SmallRules.copyTo(folder.resolve("rules"));
        file("q.csv", GOOD);
    }

    @Test
    void a_rule_with_a_slip_is_said_by_its_place() throws IOException {
        edit("topics/house.drl", "    signal( $m, \"alarm\", 9 );", "    signal( $m, \"alarm\", 9 ;");

        assertThat(error())
                .startsWith("topics/house.drl:26:5: `signal( $m, \"alarm\", 9 ;` is not one signal; a topic rule is ");
    }

    @Test
    void a_rule_that_is_not_closed_is_said_by_its_place() throws IOException {
        edit("topics/house.drl", "rule \"an alarm is asked for\"\nwhen", "rule \"an alarm is asked for\n");

        assertThat(error()).startsWith("topics/house.drl:2");
    }

    @Test
    void a_concept_or_topic_that_is_not_there_is_said_with_the_nearest() throws IOException {
        edit("topics/house.drl", "concept == \"alarm\"", "concept == \"alram\"");
        edit("topics/house.drl", "\"door-keys\"", "\"door-kyes\"");

        assertThat(error()).isEqualTo("""
                topics/house.drl:19:17: there is no topic `door-kyes`; did you mean `door-keys`?
                topics/house.drl:24:30: there is no concept `alram`; did you mean `alarm`?
                """);
    }

    @Test
    void a_vocabulary_with_a_slip_is_said_by_its_place() throws IOException {
        edit("vocabulary/house.yaml", "    phrases: [alarm, siren]", "    phrase: [alarm, siren]");

        assertThat(error()).startsWith("vocabulary/house.yaml:");
        assertThat(error()).contains("did you mean `phrases`?");
    }

    @Test
    void a_model_with_a_slip_is_said_by_its_place() throws IOException {
        edit("models/acme.yaml", "rented: {party: guard", "rented: {party: gaurd");

        assertThat(error()).matches("models/acme\\.yaml:57:\\d+: .*`gaurd`; did you mean `guard`\\?\n");
    }

    @Test
    void a_folder_without_rules_is_said() {
        String empty = folder.toString();

        assertThat(Cli.run("map", "q.csv", "--rules", empty, "--trust-rules").err())
                .isEqualTo(folder.resolve("models") + ": no such folder of rules\n");
        assertThat(Cli.run("map", "q.csv", "--rules", "no-such-folder", "--trust-rules")
                        .err())
                .isEqualTo("no-such-folder: no such folder of rules; name one that holds `topics`\n");
    }

    @Test
    void an_edit_takes_effect_on_the_next_run() throws IOException {
        assertThat(explain("Is the portal locked?").out()).startsWith("no area of the model\n");

        edit("vocabulary/house.yaml", "[door, gate]", "[door, gate, portal]");

        assertThat(explain("Is the portal locked?").out()).startsWith("Doors (doors)\n");
    }

    private void edit(String name, String from, String to) throws IOException {
        Path file = broken.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Cli explain(String question) {
        return Cli.run("explain", question, "-m", "acme", "--rules", broken.toString(), "--trust-rules");
    }

    /** What a run prints that writes nothing; places are told from the folder of rules. */
    private String error() {
        var before = contents();
        String target = folder.resolve("out.csv").toString();
        Cli run = Cli.run(
                "map",
                folder.resolve("q.csv").toString(),
                "-m",
                "acme",
                "--rules",
                broken.toString(),
                "--trust-rules",
                "-o",
                target);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(contents()).isEqualTo(before);
        return run.err().replace(broken + "/", "");
    }
}
