package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.model.Area;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Party;
import dev.bailiwick.problem.Place;
import dev.bailiwick.questionnaire.Item;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real {@code decide.drl} over a few rules. What it decides at its thresholds is not pinned here. */
class MapperTest {

    @TempDir
    static Path path;

    private static Mapper mapper;

    @BeforeAll
    static void read() {
        mapper = SmallFolder.in(path).mapper();
    }

    private static Mapping map(String section, String text) {
        return mapper.map(List.of(new Item("1", section, text, Place.ofFile("q.csv"))))
                .get(0);
    }

    private static List<String> ids(List<Area> areas) {
        return areas.stream().map(Area::id).toList();
    }

    @Test
    void one_clear_topic_is_mapped_to_its_area_duty_and_party() {
        Mapping mapping = map("", "Who holds the key?");

        assertThat(mapping.status()).isEqualTo(Status.MAPPED);
        assertThat(mapping.area()).map(Area::id).contains("encryption");
        assertThat(mapping.topics()).containsExactly("keys");
        assertThat(mapping.duties()).extracting(Duty::id).containsExactly("encryption.keys");
        assertThat(mapping.answerIn("own").parties()).extracting(Party::name).containsExactly("Customer");
        assertThat(mapping.answerIn("nowhere")).isEqualTo(Answer.NOBODY);
        assertThat(mapping.doubts()).isEmpty();
    }

    @Test
    void two_topics_of_one_area_ask_about_the_duties_of_both() {
        Mapping mapping = map("", "Who holds the key of the disk?");

        assertThat(mapping.topics()).containsExactly("disks", "keys");
        assertThat(mapping.duties()).extracting(Duty::id).containsExactly("encryption.keys", "encryption.disks");
        assertThat(mapping.others()).isEmpty();
    }

    @Test
    void of_two_areas_alike_the_first_by_id_is_the_chief_and_a_person_should_look() {
        Mapping mapping = map("", "Does staff hold the key?");

        assertThat(mapping.area()).map(Area::id).contains("encryption");
        assertThat(ids(mapping.others())).containsExactly("organization");
        assertThat(mapping.status()).isEqualTo(Status.REVIEW);
        assertThat(mapping.doubts()).containsExactly("another area is close");
    }

    @Test
    void evidence_from_the_section_alone_is_for_a_person_to_judge() {
        Mapping mapping = map("Disk", "Please answer.");

        assertThat(mapping.area()).map(Area::id).contains("encryption");
        assertThat(mapping.status()).isEqualTo(Status.REVIEW);
        assertThat(mapping.doubts()).contains("the question itself does not speak of it");
    }

    @Test
    void what_no_area_answers_for_is_outside() {
        Mapping mapping = map("", "What is the price?");

        assertThat(mapping.status()).isEqualTo(Status.OUTSIDE);
        assertThat(mapping.area()).isEmpty();
        assertThat(mapping.topics()).containsExactly("prices");
        assertThat(mapping.answerIn("own").parties()).isEmpty();
        assertThat(mapping.doubts()).containsExactly("what it asks is no matter of the model");
    }

    @Test
    void an_item_of_which_no_rule_knows_anything_is_for_a_person_to_judge() {
        Mapping mapping = map("", "What is the weather?");

        assertThat(mapping.status()).isEqualTo(Status.REVIEW);
        assertThat(mapping.area()).isEmpty();
        assertThat(mapping.doubts()).containsExactly("no rule speaks of what it asks");
        assertThat(mapping.standings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b", "\ufeff \u00ad"})
    void a_blank_question_is_outside_whatever_its_section(String blank) {
        Mapping mapping = map("Key", blank);

        assertThat(mapping.status()).isEqualTo(Status.OUTSIDE);
        assertThat(mapping.doubts()).containsExactly("the question is blank");
        assertThat(mapping.reasons()).isEmpty();
        assertThat(mapping.duties()).isEmpty();
    }

    @Test
    void the_rules_that_fired_are_told_with_their_mentions_the_heaviest_first() {
        Mapping mapping = map("Staff", "Who holds the key?");

        assertThat(mapping.reasons())
                .extracting(reason -> reason.signal().rule().name() + ", " + reason.area() + ", "
                        + reason.signal().mentions().get(0).getConcept())
                .containsExactly(
                        "keys are asked about, encryption, key", "people are asked about, organization, staff");
    }

    @Test
    void items_keep_their_order_and_none_are_none() {
        assertThat(mapper.map(List.of())).isEmpty();
        List<Item> items = List.of(
                new Item("b", "", "price", Place.ofFile("q.csv")), new Item("a", "", "key", Place.ofFile("q.csv")));

        assertThat(mapper.map(items)).extracting(Mapping::item).isEqualTo(items);
    }

    @Test
    void a_question_that_was_met_before_keeps_its_answer_and_has_its_own_item() {
        Mapping first = map("", "Is there a key?");
        Item again = new Item("again", "", "Is there a key?", Place.ofFile("other.csv"));

        List<Mapping> mapped = mapper.map(List.of(again, again));

        assertThat(mapped).extracting(Mapping::item).containsExactly(again, again);
        assertThat(mapped).allMatch(mapping -> mapping.evidence() == first.evidence());
        assertThat(mapped).extracting(Mapping::duties).containsOnly(first.duties());
    }

    @Test
    void a_text_so_long_that_many_would_fill_the_memory_is_mapped_anew() {
        String longText = "Is there a key? ".repeat(63);

        assertThat(map("", longText).evidence()).isNotSameAs(map("", longText).evidence());
    }

    @Test
    void the_same_words_in_another_section_or_after_another_question_are_another_question() {
        Mapping disk = map("Disk", "Please say.");
        Mapping staff = map("Staff", "Please say.");
        Item following = new Item("2", "Disk", "Is there a key?", "Please say.", Place.ofFile("q.csv"));

        Mapping follower = mapper.map(List.of(following)).get(0);

        assertThat(List.of(disk, staff))
                .extracting(Mapping::topics)
                .containsExactly(List.of("disks"), List.of("people"));
        assertThat(follower.standings()).extracting(AreaStanding::getArea).containsExactly("encryption");
        assertThat(follower.reasons()).hasSize(2);
    }

    @Test
    void the_same_words_under_the_id_of_a_control_are_another_question(@TempDir Path other) {
        Mapper withControls = SmallFolder.in(other)
                .write("crosswalks/made-up.csv", "control,topic,weight,source\nMU-01,people,7,Made-up\n")
                .mapper();
        Item plain = new Item("1", "", "Is there a key?", Place.ofFile("q.csv"));
        Item control = new Item("MU-01", "", "Is there a key?", Place.ofFile("q.csv"));

        List<Mapping> mapped = withControls.map(List.of(plain, control));

        assertThat(mapped).extracting(mapping -> mapping.standings().size()).containsExactly(1, 2);
    }
}
