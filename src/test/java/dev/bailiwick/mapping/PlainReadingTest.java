package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.TopicRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules fire exactly where their text says, and the cases beside them notice when their text changes. */
class PlainReadingTest {

    private static final long SEED = 7L;

    private final List<TopicRule> rules = Shipped.topicRules();
    private final Scanner scanner = new Scanner(Shipped.vocabulary());

    @Test
    void the_rules_fire_exactly_where_their_text_says() {
        List<Mapping> mappings = Engine.union().withoutLikeness().map(Samples.items(3_000, SEED));
        long fired = 0;
        for (Mapping mapping : mappings) {
            Set<String> said = mapping.reasons().stream()
                    .map(reason -> reason.signal().rule().name())
                    .collect(Collectors.toCollection(TreeSet::new));
            Evidence evidence = Evidence.of(mapping.item(), scanner);
            Set<String> read = rules.stream()
                    .filter(rule -> PlainReading.hits(rule, evidence))
                    .map(TopicRule::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(said).as("%s", mapping.item()).isEqualTo(read);
            fired += said.size();
        }
        System.out.println("shape: " + fired + " signals for " + mappings.size() + " items, seed " + SEED
                + ", all where the text of the rules says");
    }

    @Test
    void conditions_that_no_case_would_miss_are_counted() {
        Map<String, List<Case>> cases = Case.byRule();
        List<String> unwatched = new ArrayList<>();
        int conditions = 0;
        for (TopicRule rule : rules) {
            List<Evidence> items = cases.getOrDefault(rule.name(), List.of()).stream()
                    .map(this::evidence)
                    .toList();
            for (String condition : rule.conditions()) {
                conditions++;
                List<String> others = new ArrayList<>(rule.conditions());
                others.remove(condition);
                if (items.stream()
                        .noneMatch(i -> PlainReading.hits(rule.concept(), others, i) != PlainReading.hits(rule, i))) {
                    unwatched.add(rule.name() + ": " + condition.strip().replaceAll("\\s+", " "));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "cases: of %d conditions of topic rules, %d could go without a case of their rule noticing%n",
                conditions,
                unwatched.size());
        if (Boolean.getBoolean("bailiwick.unwatched")) {
            unwatched.forEach(System.out::println);
        }
    }

    private Evidence evidence(Case one) {
        Item item = Engine.item("", one.text());
        return Evidence.of(item, scanner);
    }
}
