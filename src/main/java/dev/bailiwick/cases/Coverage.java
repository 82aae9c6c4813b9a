package dev.bailiwick.cases;

import dev.bailiwick.language.Concept;
import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.rules.TopicRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the cases tell of the rules as a whole, and what no rule speaks of. Rules stand in the order of their files.
 *
 * @param never rules that fire on no case at all
 * @param onlyOwn rules that fire on no case of another rule
 * @param together groups of rules that fire on exactly the same cases
 * @param shadowed rules that add nothing, as far as the cases tell
 * @param unusedConcepts concepts that no rule names, nor any that is broader
 * @param topicsWithoutRule ids
 * @param dutiesWithoutTopic duties that no rule can bring up, since no rule signals a topic of theirs
 */
public record Coverage(
        List<TopicRule> never,
        List<TopicRule> onlyOwn,
        List<List<TopicRule>> together,
        List<Shadow> shadowed,
        List<Concept> unusedConcepts,
        List<String> topicsWithoutRule,
        List<Duty> dutiesWithoutTopic) {

    /** Wherever the one fires, the other does too, for the same topic and with at least its weight. */
    public record Shadow(TopicRule rule, TopicRule by) {}

    /** @param tried all cases */
    public static Coverage of(List<TriedCase> tried, LoadedRules rules, ResponsibilityModel model) {
        FiredCases fired = new FiredCases(tried);
        List<TopicRule> all = rules.rules();
        Set<String> signalled = new HashSet<>(all.stream().map(TopicRule::topic).toList());
        return new Coverage(
                all.stream().filter(rule -> fired.onNone(rule.name())).toList(),
                all.stream().filter(rule -> fired.onlyOnItsOwn(rule.name())).toList(),
                together(all, fired),
                shadows(all, fired),
                unusedConcepts(rules),
                rules.topics().ids().stream()
                        .filter(topic -> !signalled.contains(topic))
                        .toList(),
                model.duties().stream()
                        .filter(duty -> duty.topics().stream().noneMatch(signalled::contains))
                        .toList());
    }

    private static List<List<TopicRule>> together(List<TopicRule> rules, FiredCases fired) {
        Map<BitSet, List<TopicRule>> groups = new LinkedHashMap<>();
        rules.stream()
                .filter(rule -> !fired.onNone(rule.name()))
                .forEach(rule -> groups.computeIfAbsent(fired.of(rule.name()), set -> new ArrayList<>())
                        .add(rule));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static List<Shadow> shadows(List<TopicRule> rules, FiredCases fired) {
        return rules.stream()
                .flatMap(rule -> rules.stream()
                        .filter(by -> by.topic().equals(rule.topic()) && by.weight() >= rule.weight())
                        .filter(by -> fired.isWithin(rule.name(), by.name()))
                        .limit(1)
                        .map(by -> new Shadow(rule, by)))
                .toList();
    }

    /** In the order of the vocabulary. */
    public static List<Concept> unusedConcepts(LoadedRules rules) {
        Set<String> used = new HashSet<>();
        rules.rules()
                .forEach(rule -> Stream.concat(Stream.of(rule.concept()), rule.named().stream())
                        .forEach(used::add));
        rules.vocabulary().concepts().values().stream()
                .filter(concept -> used.contains(concept.id()))
                .flatMap(concept -> concept.givesWayTo().stream())
                .toList()
                .forEach(used::add);
        return rules.vocabulary().concepts().values().stream()
                .filter(concept -> rules.vocabulary().withBroader(concept).stream()
                        .noneMatch(broader -> used.contains(broader.id())))
                .toList();
    }
}
