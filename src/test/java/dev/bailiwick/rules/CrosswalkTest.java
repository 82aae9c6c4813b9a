package dev.bailiwick.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkTest {

    @TempDir
    Path folder = Path.of("");

    private final Problems problems = new Problems();

    private Crosswalk read(String... rows) throws IOException {
        Path file = folder.resolve("made-up.csv");
        Files.writeString(file, "control,topic,weight,source\n" + String.join("\n", rows) + "\n");
        return new CrosswalkReader(Set.of("backup", "capacity"), problems).read(List.of(file));
    }

    private static List<String> topics(List<CrosswalkRow> rows) {
        return rows.stream().map(row -> row.topic() + " " + row.weight()).toList();
    }

    @Test
    void an_id_is_looked_up_as_it_stands_then_without_its_last_part_then_by_its_beginning() throws IOException {
        Crosswalk crosswalk = read("MU-01,backup,7,Made-up 1", "MU-01,capacity,2,Made-up 1", "MU-*,capacity,4,Made-up");

        assertThat(problems.inOrder()).isEmpty();
        assertThat(topics(crosswalk.rowsOf("MU-01"))).containsExactly("backup 7", "capacity 2");
        assertThat(topics(crosswalk.rowsOf("MU-01.3"))).containsExactly("backup 7", "capacity 2");
        assertThat(topics(crosswalk.rowsOf("MU-77"))).containsExactly("capacity 4");
        assertThat(crosswalk.rowsOf("17")).isEmpty();
    }

    @Test
    void it_says_which_control_an_id_is_taken_for_and_knows_a_beginning_from_a_control_of_the_same_letters()
            throws IOException {
        Crosswalk crosswalk = read("MU,backup,7,Made-up 1", "MU*,capacity,4,Made-up");

        assertThat(crosswalk.controlOf(" mu.2 ")).contains("MU");
        assertThat(crosswalk.controlOf("MU-9")).contains("MU*");
        assertThat(topics(crosswalk.rowsOf("MU-9"))).containsExactly("capacity 4");
        assertThat(crosswalk.controlOf("9")).isEmpty();
    }

    @Test
    void unknown_topics_and_weights_are_told_all_at_once() throws IOException {
        read("MU-01,bakup,7,Made-up", "MU-02,backup,11,Made-up");

        assertThat(problems.inOrder())
                .extracting(Problem::toString)
                .map(text -> text.substring(folder.toString().length() + 1))
                .containsExactly(
                        "made-up.csv:2:1: there is no topic `bakup`; did you mean `backup`?",
                        "made-up.csv:3:1: weight `11` is not 1 to 10");
    }

    @Test
    void other_columns_are_refused() throws IOException {
        Path file = folder.resolve("other.csv");
        Files.writeString(file, "id,topic\nMU-01,backup\n");
        new CrosswalkReader(Set.of("backup"), problems).read(List.of(file));

        assertThat(problems.inOrder())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .endsWith("other.csv:1:1: the columns are not those of a crosswalk;"
                                + " they are [control, topic, weight, source]"));
    }
}
