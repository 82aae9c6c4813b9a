package dev.bailiwick.mapping;

import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.Yaml;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Fields;
import dev.bailiwick.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that a topic rule must hit, or must not. Read here once more, so that these tests do not rest on the code
 * that runs the cases for users.
 */
record Case(String rule, boolean hit, String text) {

    /** Those of the shipped rules, in the order of files and lines. */
    static List<Case> all() {
        try (Stream<Path> files = Files.list(Engine.RULES.resolve("topics"))) {
            return files.filter(file -> file.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> in(Path file) {
        Problems problems = new Problems();
        List<Case> cases = new ArrayList<>();
        for (Entry rule : ((Fields) YamlReader.read(file)).entries()) {
            for (Entry list : ((Fields) rule.value()).entries()) {
                boolean hit = list.key().equals("hits");
                Yaml.texts(list.value(), list.key(), problems)
                        .forEach(text -> cases.add(new Case(rule.key(), hit, text.value())));
            }
        }
        problems.throwIfAny();
        return cases;
    }

    /** Those that the rules of the mapper do not meet. */
    static List<Case> failing(Mapper mapper, List<Case> cases) {
        List<Mapping> mappings =
                mapper.map(Engine.items(cases.stream().map(Case::text).toList()));
        List<Case> failing = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            Set<String> fired = mappings.get(i).reasons().stream()
                    .map(reason -> reason.signal().rule().name())
                    .collect(Collectors.toSet());
            if (fired.contains(one.rule) != one.hit) {
                failing.add(one);
            }
        }
        return failing;
    }

    static Map<String, List<Case>> byRule() {
        return all().stream().collect(Collectors.groupingBy(Case::rule));
    }
}
