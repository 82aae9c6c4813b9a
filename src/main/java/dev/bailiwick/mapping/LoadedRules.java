package dev.bailiwick.mapping;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.rules.Crosswalk;
import dev.bailiwick.rules.TopicRule;
import dev.bailiwick.rules.TopicRules;
import dev.bailiwick.rules.Topics;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Vocabulary, topics and topic rules of a folder, checked against one another. Immutable.
 *
 * @param rules as their text says them, in the order of the files' names and of their lines
 * @param engine the same rules, ready to run
 * @param crosswalk what the ids of controls are about
 * @param likeness what questions are compared with that no rule speaks of
 */
public record LoadedRules(
        Vocabulary vocabulary,
        Topics topics,
        List<TopicRule> rules,
        Scanner scanner,
        TopicRules engine,
        Crosswalk crosswalk,
        Likeness likeness) {

    public LoadedRules {
        rules = List.copyOf(rules);
    }

    public Optional<TopicRule> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The same rules, which take these names for the vendor's. */
    LoadedRules calling(Collection<String> vendorNames) {
        return new LoadedRules(vocabulary, topics, rules, scanner.calling(vendorNames), engine, crosswalk, likeness);
    }

    /** The same rules, which guess at nothing that no rule speaks of. */
    LoadedRules withoutLikeness() {
        return new LoadedRules(vocabulary, topics, rules, scanner, engine, crosswalk, Likeness.NONE);
    }
}
