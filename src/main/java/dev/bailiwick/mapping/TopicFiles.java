package dev.bailiwick.mapping;

import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.rules.RuleFile;
import dev.bailiwick.rules.TopicRule;
import dev.bailiwick.rules.TopicRuleReader;
import dev.bailiwick.rules.TopicRules;
import dev.bailiwick.rules.Topics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The topic rules of a folder, read before anything is known of the concepts and topics that they name.
 *
 * @param rules with the file that each stands in, in the order of the files and of their lines
 * @param engine the same rules, ready to run; empty if there are problems
 */
record TopicFiles(Map<TopicRule, RuleFile> rules, Optional<TopicRules> engine, Problems problems) {

    /** Reads the files in the order given. */
    static TopicFiles read(Path folder, List<Path> files) {
        Problems problems = new Problems();
        if (files.isEmpty()) {
            problems.add(
                    Place.ofFile(folder.toString()), "there are no rules", "put rules into a file that ends in `.drl`");
        }
        TopicRuleReader reader = new TopicRuleReader(problems);
        Map<TopicRule, RuleFile> rules = new LinkedHashMap<>();
        for (Path path : files) {
            try {
                RuleFile file = RuleFile.parse(path, problems);
                reader.read(file).forEach(rule -> rules.put(rule, file));
            } catch (UnusableException e) {
                e.problems().forEach(problems::add);
            }
        }
        Optional<TopicRules> engine =
                problems.isEmpty() ? Optional.of(new TopicRules(List.copyOf(rules.keySet()))) : Optional.empty();
        return new TopicFiles(rules, engine, problems);
    }

    List<TopicRule> inOrder() {
        return new ArrayList<>(rules.keySet());
    }

    /** What is wrong in the files, or in the concepts and topics that they name, goes to the problems. */
    void check(Vocabulary vocabulary, Topics topics, Problems all) {
        problems.inOrder().forEach(all::add);
        rules.forEach((rule, file) -> checkNames(rule, file, vocabulary, topics, all));
    }

    private static void checkNames(
            TopicRule rule, RuleFile file, Vocabulary vocabulary, Topics topics, Problems problems) {
        Stream.concat(Stream.of(rule.concept()), rule.named().stream())
                .filter(concept -> vocabulary.concept(concept).isEmpty())
                .forEach(concept -> problems.add(
                        placeOf(concept, rule, file),
                        "there is no concept `" + concept + "`",
                        DidYouMean.hint(concept, vocabulary.concepts().keySet())));
        if (!topics.ids().contains(rule.topic())) {
            problems.add(
                    placeOf(rule.topic(), rule, file),
                    "there is no topic `" + rule.topic() + "`",
                    DidYouMean.hint(rule.topic(), topics.ids()));
        }
    }

    private static Place placeOf(String name, TopicRule rule, RuleFile file) {
        return file.placeOf("\"" + name + "\"", rule.place().line());
    }
}
