package dev.bailiwick.rules;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Fields;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the case files beside the rules. Not thread-safe; one use. */
public final class CaseReader {

    private final Map<String, TopicRule> rules;
    private final Problems problems;
    private final Map<String, Place> seen = new LinkedHashMap<>();

    /** @param rules all that there are */
    public CaseReader(List<TopicRule> rules, Problems problems) {
        this.rules = rules.stream().collect(Collectors.toMap(TopicRule::name, rule -> rule));
        this.problems = problems;
    }

    /**
     * The cases in the order of the files and of their lines; what is wrong goes to the problems, and so does every rule
     * that has no cases.
     *
     * @throws dev.bailiwick.problem.UnusableException if a file is not YAML at all
     */
    public List<RuleCase> read(List<Path> files) {
        List<RuleCase> cases = new ArrayList<>();
        for (Path file : files) {
            YamlNode root = YamlReader.read(file);
            if (root instanceof Fields fields) {
                fields.entries().forEach(entry -> cases.addAll(ofRule(entry)));
            } else {
                problems.add(root.place(), "a case file must be a mapping, not " + root.kind(), "write `rule: cases`");
            }
        }
        rules.values().stream()
                .filter(rule -> !seen.containsKey(rule.name()))
                .forEach(rule -> problems.add(
                        rule.place(),
                        "rule \"" + rule.name() + "\" has no cases",
                        "give it three hits and two misses, in the *.cases.yaml beside it"));
        return cases;
    }

    private List<RuleCase> ofRule(Entry entry) {
        String rule = entry.key();
        if (!rules.containsKey(rule)) {
            problems.add(entry.place(), "there is no rule \"" + rule + "\"", DidYouMean.hint(rule, rules.keySet()));
        }
        Place other = seen.putIfAbsent(rule, entry.place());
        if (other != null) {
            problems.add(
                    entry.place(),
                    "rule \"" + rule + "\" has cases already",
                    "they stand at " + other + "; put them together");
        }
        return new CasesOfRule(entry, problems).read();
    }
}
