package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.VocabularyReader;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.Mention;
import dev.bailiwick.rules.Signal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeigherTest {

    private static final Map<Role, Double> ROLES = Map.of(
            Role.ASKED_FIRST, 1.0, Role.ASKED_LATER, 0.5, Role.BACKGROUND, 0.3, Role.ASIDE, 0.2, Role.CONTEXT, 0.1);

    @TempDir
    static Path path;

    private static Scanner scanner;
    private static Weigher weigher;

    @BeforeAll
    static void read() {
        Path folder = SmallFolder.in(path).path();
        ResponsibilityModel model = new RuleFolder(folder).model("small");
        Path words = folder.resolve("vocabulary").resolve("words.yaml");
        scanner = new Scanner(new VocabularyReader(new Problems()).read(List.of(words)));
        weigher = new Weigher(model, new Weighing(ROLES, 0.5));
    }

    private static Evidence evidence(String section, String text) {
        return Evidence.of(new Item("1", section, text, Place.ofFile("q.csv")), scanner);
    }

    private static void signal(Evidence evidence, String concept, String topic, int weight) {
        Mention mention = evidence.mentions().stream()
                .filter(m -> m.getConcept().equals(concept))
                .findFirst()
                .orElseThrow();
        Signal.signal(mention, topic, weight);
    }

    private static List<AreaStanding> areas(Evidence evidence) {
        return weigher.areas(evidence, new Decision(false));
    }

    @Test
    void a_signal_keeps_a_share_by_the_part_of_the_item_that_its_mention_stands_in() {
        Evidence evidence = evidence("staff", "A price is said. Is there a key? And a disk?");
        signal(evidence, "key", "keys", 8);
        signal(evidence, "disk", "disks", 8);
        signal(evidence, "price", "prices", 8);
        signal(evidence, "staff", "people", 8);

        assertThat(evidence.signals().stream().map(s -> weigher.weightOf(s).value()))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
                .containsExactly(8.0, 4.0, 2.4, 0.8);
    }

    @Test
    void the_best_place_of_a_concept_counts() {
        Evidence evidence = evidence("key", "Is there a disk? And a key?");
        signal(evidence, "key", "keys", 10);

        assertThat(areas(evidence).get(0).getWeight()).isEqualTo(5.0);
        assertThat(areas(evidence).get(0).isAsked()).isTrue();
    }

    @Test
    void further_signals_of_an_area_count_less_and_less() {
        Evidence evidence = evidence("", "key disk staff?");
        signal(evidence, "key", "keys", 8);
        signal(evidence, "disk", "disks", 6);
        signal(evidence, "staff", "keys", 4);

        assertThat(areas(evidence)).singleElement().satisfies(area -> {
            assertThat(area.getArea()).isEqualTo("encryption");
            assertThat(area.getWeight()).isCloseTo(8 + 6 * 0.5 + 4 * 0.25, within(1e-9));
        });
    }

    @Test
    void of_several_signals_from_one_mention_the_heaviest_counts() {
        Evidence evidence = evidence("", "key?");
        signal(evidence, "key", "keys", 8);
        signal(evidence, "key", "disks", 6);

        assertThat(areas(evidence).get(0).getWeight()).isEqualTo(8.0);
    }

    @Test
    void areas_stand_by_weight_and_then_by_id_with_share_and_lead() {
        Evidence evidence = evidence("", "key disk staff price?");
        signal(evidence, "staff", "people", 5);
        signal(evidence, "key", "keys", 5);
        signal(evidence, "price", "prices", 10);

        assertThat(areas(evidence))
                .extracting(a -> a.getPlace() + a.getArea() + " " + a.getShare() + " " + a.getLead() + a.isInModel())
                .containsExactly("1 1.0 5.0false", "2encryption 0.5 0.0true", "3organization 0.5 5.0true");
    }

    @Test
    void topics_stand_with_their_share_of_the_heaviest_of_their_area() {
        Evidence evidence = evidence("", "key disk staff?");
        signal(evidence, "key", "keys", 8);
        signal(evidence, "disk", "disks", 4);
        signal(evidence, "staff", "people", 2);

        assertThat(weigher.topics(evidence, new Decision(false)))
                .extracting(t -> t.getTopic() + " " + t.getArea() + " " + t.getWeight() + " " + t.getShare())
                .containsExactly("disks encryption 4.0 0.5", "keys encryption 8.0 1.0", "people organization 2.0 1.0");
    }

    @Test
    void a_topic_that_the_model_does_not_know_is_outside() {
        assertThat(weigher.areaOf("unheard-of")).isEqualTo(AreaStanding.OUTSIDE);
    }
}
