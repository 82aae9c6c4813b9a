package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.model.Area;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that no rule speaks of, beside the cases of the rules. */
class LikenessTest {

    private static final String CASES = """
            "keys are asked about":
              hits: [Who holds the key of the safe?, Is the key kept in a safe?, {question: Which safe has the key?}]
              misses: [Is the weather nice?]
            "prices are asked about":
              hits: [What price has the lunch?, Is lunch in the price?]
              misses: [Is there a dinner?]
            "a rule that is gone":
              hits: [Is there a balloon?]
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        SmallFolder.in(folder);
        Files.writeString(folder.resolve("topics/few.cases.yaml"), CASES);
        likeness("least: 0.5\nleave out: [is, there, the, a]\n");
    }

    private void likeness(String settings) throws IOException {
        Files.writeString(folder.resolve("likeness.yaml"), settings);
    }

    private Mapping map(String text) {
        return map(new RuleFolder(folder).mapper("small"), text);
    }

    private static Mapping map(Mapper mapper, String text) {
        return mapper.map(List.of(new Item("1", "", text, Place.ofFile("q.csv"))))
                .get(0);
    }

    @Test
    void what_no_rule_speaks_of_is_for_a_person_with_the_area_that_it_reads_like() {
        Mapping mapping = map("Is there a safe?");

        assertThat(mapping.status()).isEqualTo(Status.REVIEW);
        assertThat(mapping.area()).map(Area::id).contains("encryption");
        assertThat(mapping.topics()).containsExactly("keys");
        assertThat(mapping.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.signal().rule().name()).isEqualTo("it reads like the cases of keys");
            assertThat(reason.asked()).isFalse();
        });
        assertThat(mapping.doubts())
                .containsExactly("no rule speaks of what it asks; it only reads like other questions");
    }

    @Test
    void what_reads_like_a_matter_outside_the_model_is_for_a_person_too() {
        Mapping mapping = map("Is there a lunch?");

        assertThat(mapping.status()).isEqualTo(Status.REVIEW);
        assertThat(mapping.area()).isEmpty();
    }

    @Test
    void a_question_of_which_a_rule_speaks_is_not_compared() {
        assertThat(map("Who pays the staff for the safe?").reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.signal().topic()).isEqualTo("people"));
    }

    @Test
    void words_that_are_left_out_or_stand_in_no_case_of_a_rule_say_nothing() {
        assertThat(map("Is there a balloon?").doubts()).containsExactly("no rule speaks of what it asks");
    }

    @Test
    void nothing_is_told_that_is_not_clearer_than_asked_for() throws IOException {
        likeness("least: 1\nleave out: []\n");

        assertThat(map("Is there a safe?").area()).isEmpty();
    }

    @Test
    void a_mapper_may_be_asked_not_to_guess() {
        Mapper mapper = new RuleFolder(folder).mapper("small");

        assertThat(map(mapper.withoutLikeness(), "Is there a safe?").area()).isEmpty();
    }

    @Test
    void settings_with_a_slip_are_told_with_their_place() throws IOException {
        likeness("least: 50\nleaf out: []\n");

        assertThatThrownBy(() -> map("Is there a safe?"))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining("likeness.yaml:1:8: `50` is no share; give a number from 0 to 1")
                .hasMessageContaining(
                        "likeness.yaml:2:1: unknown key `leaf out` in the settings of likeness; did you mean `leave out`?");
    }
}
