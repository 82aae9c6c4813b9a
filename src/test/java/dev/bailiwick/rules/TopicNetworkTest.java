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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Topic rules match the same whether Drools compiles their files or is handed what was read from them. */
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

    private static List<Evidence> items(Scanner scanner) throws IOException {
        return lines("topics", ".cases.yaml").stream()
                .map(text -> Evidence.of(new Item("1", "Security", text, Place.ofFile("q.csv")), scanner))
                .toList();
    }

    /** A rule and the place of the mention that it starts from. */
    private record Firing(String rule, Mention mention) {}

    private static Set<Firing> firingsOf(TopicRules rules, List<Evidence> items) {
        rules.run(items);
        return items.stream()
                .flatMap(item -> item.signals().stream())
                .map(signal -> new Firing(signal.rule().name(), signal.mention()))
                .collect(Collectors.toSet());
    }

    private static Set<Firing> firingsOf(RuleBase compiled, List<Evidence> items) {
        Set<Firing> firings = new HashSet<>();
        List<Mention> mentions =
                items.stream().flatMap(item -> item.mentions().stream()).toList();
        compiled.run(mentions, match -> {
            firings.add(new Firing(
                    match.getRule().getName(), (Mention) match.getObjects().get(0)));
            return false;
        });
        return firings;
    }

    @Test
    void the_shipped_rules_match_as_the_compiler_of_drools_makes_them() throws IOException {
        Scanner scanner = new Scanner(new VocabularyReader(problems).read(shipped("vocabulary", ".yaml")));
        List<RuleFile> files = shipped("topics", ".drl").stream()
                .map(file -> RuleFile.parse(file, problems))
                .toList();
        TopicRuleReader reader = new TopicRuleReader(problems);
        List<TopicRule> rules =
                files.stream().flatMap(file -> reader.read(file).stream()).toList();
        List<Evidence> items = items(scanner);

        Set<Firing> compiled = firingsOf(RuleBase.build(files), items);

        assertThat(firingsOf(new TopicRules(rules), items))
                .hasSizeGreaterThan(1_000)
                .isEqualTo(compiled);
    }
}
