package dev.bailiwick.mapping;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.rules.CaseReader;
import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.Resemblance;
import dev.bailiwick.rules.RuleCase;
import dev.bailiwick.rules.TopicRule;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode.Text;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What questions are compared with that no rule speaks of: the cases beside the rules. They are read when the first such
 * question comes, since most runs of few questions have none. Thread-safe.
 */
public final class Likeness {

    /** For those who want no guess. */
    static final Likeness NONE = new Likeness(Path.of("none"), List.of(), List.of());

    private final Path settings;
    private final List<Path> cases;
    private final List<TopicRule> rules;
    private Optional<Resemblance> resemblance = Optional.empty();

    /**
     * @param settings {@code likeness.yaml}; without it nothing is compared
     * @param cases the files of cases
     */
    Likeness(Path settings, List<Path> cases, List<TopicRule> rules) {
        this.settings = settings;
        this.cases = List.copyOf(cases);
        this.rules = List.copyOf(rules);
    }

    /**
     * Adds to the evidence what the question reads like, if nothing else speaks of it.
     *
     * @throws dev.bailiwick.problem.UnusableException if one of the files cannot be read
     */
    void run(Evidence evidence, Scanner scanner) {
        if (evidence.isSilent() && !rules.isEmpty() && Files.exists(settings)) {
            resemblance(scanner).run(evidence);
        }
    }

    private synchronized Resemblance resemblance(Scanner scanner) {
        Resemblance read = resemblance.orElseGet(() -> read(scanner));
        resemblance = Optional.of(read);
        return read;
    }

    private Resemblance read(Scanner scanner) {
        Problems problems = new Problems();
        YamlForm form = YamlForm.of(YamlReader.read(settings), "the settings of likeness", problems);
        Set<String> leftOut = form.texts("leave out").stream().map(Text::value).collect(Collectors.toSet());
        double least = form.neededShare("least");
        form.finish();
        problems.throwIfAny();
        return new Resemblance(hits(), scanner, leftOut, least);
    }

    /** What is wrong with cases is told by {@code rules test}. */
    private Map<TopicRule, List<String>> hits() {
        Map<String, TopicRule> byName = rules.stream().collect(Collectors.toMap(TopicRule::name, rule -> rule));
        Map<TopicRule, List<String>> hits = new LinkedHashMap<>();
        for (RuleCase one : new CaseReader(rules, new Problems()).read(cases)) {
            TopicRule rule = byName.get(one.rule());
            if (one.hit() && rule != null) {
                hits.computeIfAbsent(rule, r -> new ArrayList<>())
                        .add(one.item().text());
            }
        }
        return hits;
    }
}
