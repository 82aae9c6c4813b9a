package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.language.Concept;
import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Phrase;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.rules.TopicRule;
import dev.bailiwick.rules.Topics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped rules have the shape that keeps them fast and readable, and fit vocabulary, topics and models. */
class ShapeTest {

    /** The whole of a topic rule, without a word of Java that knows rules. */
    private static final Pattern TOPIC_RULE = Pattern.compile("""
            rule "[^"]+"
            when
            \\s+\\$m : Mention\\( concept == "[a-z0-9-]+"\
            (,\\s+[(!\\s]*item\\.(speaksOf|asks)\\("[a-z0-9-]+"\\)[)\\s]*(\\s*(\\|\\||&&)[(!\\s]*item\\.(speaksOf|asks)\\("[a-z0-9-]+"\\)[)\\s]*)*)*\
            \\s*\\)
            then
            \\s+signal\\( \\$m, "[a-z0-9-]+", ([1-9]|10) \\);
            end""");

    private static final Set<String> FORBIDDEN = Set.of(
            "eval", "from", "matches", "contains", "salience", "accumulate", "collect", "Item(", "forall", "no-loop");

    private final List<TopicRule> rules = Shipped.topicRules();
    private final Vocabulary vocabulary = Shipped.vocabulary();

    private static Set<String> topics() {
        Problems problems = new Problems();
        Set<String> ids =
                Topics.read(Engine.RULES.resolve("topics.yaml"), problems).ids();
        problems.throwIfAny();
        return ids;
    }

    private static DrlText drl(Path file) {
        String text = Shipped.text(file);
        DrlText drl = DrlText.of(text);
        assertThat(drl.rest(text)).as("what is no rule in %s", file).isBlank();
        return drl;
    }

    @Test
    void every_topic_rule_starts_from_a_literal_mention() {
        List<String> texts = Shipped.files("topics", ".drl").stream()
                .flatMap(f -> drl(f).rules().stream())
                .toList();

        assertThat(texts).allSatisfy(rule -> assertThat(rule).matches(TOPIC_RULE));
        assertThat(texts)
                .allSatisfy(rule -> assertThat(FORBIDDEN)
                        .noneMatch(word -> rule.replaceAll("\"[^\"]*\"", "").contains(word)));
        assertThat(rules).hasSameSizeAs(texts);
        System.out.println("shape: " + texts.size() + " topic rules start from a literal mention");
    }

    @Test
    void rules_that_decide_and_assign_have_no_order_of_their_own() {
        Stream.of("decide.drl", "assign.drl")
                .map(Engine.RULES::resolve)
                .forEach(file -> assertThat(drl(file).rules())
                        .isNotEmpty()
                        .noneMatch(rule ->
                                rule.contains("salience") || rule.contains("eval(") || rule.contains("no-loop")));
    }

    @Test
    void every_topic_is_signalled_by_a_rule_and_every_signal_has_a_topic() {
        Set<String> signalled = rules.stream().map(TopicRule::topic).collect(Collectors.toCollection(TreeSet::new));

        assertThat(signalled).containsExactlyInAnyOrderElementsOf(topics());
    }

    @Test
    void every_topic_is_answered_for_or_outside_in_the_first_model() {
        ResponsibilityModel union = new RuleFolder(Engine.RULES).model("union");

        assertThat(union.topics()).containsExactlyInAnyOrderElementsOf(topics());
        assertThat(union.outsideTopics()).allMatch(topic -> union.areaOf(topic).isEmpty());
        assertThat(union.duties()).allMatch(duty -> !duty.topics().isEmpty());
    }

    @Test
    void every_concept_that_a_rule_names_is_in_the_vocabulary_and_those_unused_are_listed() {
        Set<String> used = new TreeSet<>();
        rules.forEach(rule -> {
            used.add(rule.concept());
            used.addAll(rule.named());
        });
        vocabulary.concepts().values().forEach(concept -> used.addAll(concept.broader()));

        assertThat(vocabulary.concepts().keySet()).containsAll(used);
        Set<String> unused = new TreeSet<>(vocabulary.concepts().keySet());
        unused.removeAll(used);
        System.out.println("shape: " + unused.size() + " concepts that no rule names: " + unused);
    }

    @Test
    void phrases_that_no_text_can_hold_are_listed() {
        Scanner scanner = new Scanner(vocabulary);
        List<String> lost = new ArrayList<>();
        for (Concept concept : vocabulary.concepts().values()) {
            for (Phrase phrase : concept.phrases()) {
                if (scanner.scanQuestion(phrase.text()).stream()
                        .map(Occurrence::concept)
                        .noneMatch(concept::equals)) {
                    lost.add(concept.id() + ": " + phrase.text() + " (" + phrase.place() + ")");
                }
            }
        }
        System.out.println("shape: " + lost.size() + " phrases that are never found as written: " + lost);
    }

    @Test
    void every_rule_has_cases_of_both_kinds_and_every_case_a_rule() {
        Set<String> hits = Case.all().stream().filter(Case::hit).map(Case::rule).collect(Collectors.toSet());
        Set<String> misses =
                Case.all().stream().filter(c -> !c.hit()).map(Case::rule).collect(Collectors.toSet());
        Set<String> names = rules.stream().map(TopicRule::name).collect(Collectors.toSet());

        assertThat(hits).containsExactlyInAnyOrderElementsOf(names);
        assertThat(misses).containsExactlyInAnyOrderElementsOf(names);
    }
}
