package dev.bailiwick.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.VocabularyReader;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.questionnaire.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Topic rules say the same whether Drools compiles their files or is handed what was read from them. */
class TopicNetworkTest {

    private final Problems problems = new Problems();

    private static List<Path> shipped(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules", folder))) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> lines(String folder, String ending) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : shipped(folder, ending)) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines;
    }

    private static List<String> said(TopicRules rules, Scanner scanner, List<String> texts) {
        List<Evidence> items = texts.stream()
                .map(text -> Evidence.of(new Item("1", "Security", text, Place.ofFile("q.csv")), scanner))
                .toList();
        rules.run(items);
        return items.stream()
                .flatMap(item -> item.signals().stream())
                .map(s -> s.rule().name() + " > " + s.topic() + " " + s.weight())
                .toList();
    }

    @Test
    void the_shipped_rules_say_what_the_compiler_of_drools_makes_of_them() throws IOException {
        Scanner scanner = new Scanner(new VocabularyReader(problems).read(shipped("vocabulary", ".yaml")));
        List<RuleFile> files = shipped("topics", ".drl").stream()
                .map(file -> RuleFile.parse(file, problems))
                .toList();
        TopicRuleReader reader = new TopicRuleReader(problems);
        List<TopicRule> rules =
                files.stream().flatMap(file -> reader.read(file).stream()).toList();
        List<String> texts = lines("topics", ".cases.yaml");

        List<String> compiled = said(new TopicRules(RuleBase.build(files), rules), scanner, texts);

        assertThat(said(new TopicRules(rules), scanner, texts))
                .hasSizeGreaterThan(1_000)
                .isEqualTo(compiled);
    }
}
