package dev.bailiwick.cases;

import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.CaseReader;
import dev.bailiwick.rules.RuleCase;
import dev.bailiwick.rules.TopicRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Three rules on keys, small enough to know by heart. */
final class KeyRules {

    static final RuleFolder FOLDER = new RuleFolder(Path.of("src", "test", "resources", "rules-on-keys"));
    static final LoadedRules RULES = FOLDER.rules();

    private KeyRules() {}

    static TopicRule rule(String name) {
        return RULES.rule(name).orElseThrow();
    }

    static RuleCase hit(String rule, String question) {
        return new RuleCase(rule, true, new Item("", "", question, new Place("keys.cases.yaml", 3, 7)));
    }

    static RuleCase miss(String rule, String question) {
        return new RuleCase(rule, false, hit(rule, question).item());
    }

    static String failure(RuleCase one) {
        CaseRunner runner = new CaseRunner(RULES);
        return runner.failure(runner.run(List.of(one)).get(0));
    }

    /** What is wrong with a case file of this text, one line each. */
    static List<String> problemsOf(Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("x.cases.yaml"), text);
        Problems problems = new Problems();
        new CaseReader(RULES.rules(), problems).read(List.of(file));
        return problems.inOrder().stream()
                .map(problem -> problem.toString().replaceFirst("^.*?([a-z]+\\.(cases\\.yaml|drl))", "$1"))
                .toList();
    }
}
