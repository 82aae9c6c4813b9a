package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.VocabularyReader;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.RuleFile;
import dev.bailiwick.rules.TopicRule;
import dev.bailiwick.rules.TopicRuleReader;
import dev.bailiwick.rules.TopicRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeigherTest {

    private static final Weighing WEIGHING = new Weighing(
            Map.of(
                    Role.ASKED_FIRST, 1.0,
                    Role.MEANS, 0.8,
                    Role.ASKED_LATER, 0.5,
                    Role.BACKGROUND, 0.4,
                    Role.ASIDE, 0.3,
                    Role.FOLLOWED, 0.2,
                    Role.CONTEXT, 0.2,
                    Role.OUTER_CONTEXT, 0.1),
            0.7,
            0.3,
            0.6,
            0.5,
            0.1,
            0.05,
            0.05);

    @TempDir
    Path path;

    private Weigher weigher;
    private Scanner scanner;

    @BeforeEach
    void read() {
        Path folder = SmallFolder.in(path).path();
        weigher = new Weigher(new RuleFolder(folder).model("small"), WEIGHING);
        Path words = folder.resolve("vocabulary").resolve("words.yaml");
        scanner = new Scanner(new VocabularyReader(new Problems()).read(List.of(words)));
    }

    /** Runs rules over an item, each written as {@code concept > topic weight} or {@code concept + concept > topic weight}. */
    private List<Reason> reasons(String section, String text, String... rules) {
        StringBuilder drl = new StringBuilder(SmallFolder.RULES.substring(0, SmallFolder.RULES.indexOf("rule ")));
        for (String rule : rules) {
            drl.append(rule.replaceAll(
                    "(\\w+)(?: \\+ (\\w+))? > (\\w+) (\\d+)",
                    "rule \"$0\" when \\$m : Mention( concept == \"$1\", item.speaksOf(\"$2\") )"
                            + " then signal( \\$m, \"$3\", $4 ); end\n"));
        }
        Path file = path.resolve("topics").resolve("all.drl");
        new SmallFolder(path).write("topics/all.drl", drl.toString().replace(", item.speaksOf(\"\")", ""));
        Problems problems = new Problems();
        List<TopicRule> read = new TopicRuleReader(problems).read(RuleFile.parse(file, problems));
        problems.throwIfAny();
        Evidence evidence = Evidence.of(new Item("1", section, text, Place.ofFile("q.csv")), scanner);
        new TopicRules(read).run(List.of(evidence));
        return weigher.reasons(evidence);
    }

    private static List<String> weights(List<Reason> reasons) {
        return reasons.stream()
                .map(r -> String.format(
                        Locale.ROOT, "%s %.2f", r.signal().mention().getConcept(), r.weight()))
                .toList();
    }

    private List<AreaStanding> areas(List<Reason> reasons) {
        return weigher.areas(reasons, new Decision(false, false));
    }

    @Test
    void a_signal_keeps_a_share_by_the_part_of_the_item_that_its_mention_stands_in() {
        assertThat(weights(reasons(
                        "price > staff",
                        "A disk is here. Is there a key?",
                        "disk > disks 8",
                        "key > keys 8",
                        "staff > people 8",
                        "price > prices 8")))
                .containsExactly("key 8.00", "disk 3.20", "staff 1.60", "price 0.80");
    }

    @Test
    void the_best_place_of_a_concept_counts() {
        List<Reason> reasons = reasons("key", "Is there a disk? And a key?", "key > keys 10");

        assertThat(weights(reasons)).containsExactly("key 5.00");
        assertThat(areas(reasons).get(0).isAsked()).isTrue();
    }

    @Test
    void a_signal_from_question_and_section_together_counts_less() {
        List<Reason> reasons = reasons("disk", "Is there a key?", "disk + key > disks 10");

        assertThat(weights(reasons)).containsExactly("disk 7.00");
        assertThat(reasons.get(0).asked()).isTrue();
    }

    @Test
    void the_heading_counts_more_where_the_question_itself_says_little() {
        assertThat(weights(reasons("disk", "Is there a key?", "disk > disks 10", "key > keys 3")))
                .containsExactly("disk 6.00", "key 3.00");
        assertThat(weights(reasons("disk", "Is there a key?", "disk > disks 10", "key > keys 4")))
                .containsExactly("key 4.00", "disk 2.00");
        assertThat(weights(reasons("disk > staff", "Is there a key?", "disk > disks 10")))
                .containsExactly("disk 1.00");
    }

    @Test
    void further_signals_of_an_area_count_less_and_less() {
        List<Reason> reasons = reasons("", "key disk staff?", "key > keys 8", "disk > disks 6", "staff > keys 4");

        assertThat(areas(reasons)).singleElement().satisfies(area -> {
            assertThat(area.getArea()).isEqualTo("encryption");
            assertThat(area.getWeight()).isCloseTo(8 + 6 * 0.5 + 4 * 0.25, within(1e-9));
        });
    }

    @Test
    void of_several_signals_from_one_mention_the_heaviest_counts() {
        assertThat(areas(reasons("", "key?", "key > keys 8", "key > disks 6"))
                        .get(0)
                        .getWeight())
                .isEqualTo(8.0);
    }

    @Test
    void areas_stand_by_weight_and_then_by_id_with_share_and_lead() {
        assertThat(areas(reasons("", "key staff price?", "staff > people 5", "key > keys 5", "price > prices 10")))
                .extracting(a -> a.getPlace() + a.getArea() + " " + a.getShare() + " " + a.getLead() + a.isInModel())
                .containsExactly("1 1.0 5.0false", "2encryption 0.5 0.0true", "3organization 0.5 5.0true");
    }

    @Test
    void topics_stand_with_their_share_of_the_heaviest_of_their_area() {
        List<Reason> reasons = reasons("", "key disk staff?", "key > keys 8", "disk > disks 4", "staff > people 2");

        assertThat(weigher.topics(reasons, new Decision(false, false)))
                .extracting(t -> t.getTopic() + " " + t.getArea() + " " + t.getWeight() + " " + t.getShare())
                .containsExactly("disks encryption 4.0 0.5", "keys encryption 8.0 1.0", "people organization 2.0 1.0");
    }

    @Test
    void a_topic_that_the_model_does_not_know_is_outside() {
        assertThat(weigher.areaOf("unheard-of")).isEqualTo(AreaStanding.OUTSIDE);
    }
}
