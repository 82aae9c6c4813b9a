package dev.bailiwick.mapping;

import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.language.VocabularyReader;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.rules.RuleFile;
import dev.bailiwick.rules.TopicRule;
import dev.bailiwick.rules.TopicRuleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files under {@code rules}, read but not built. */
final class Shipped {

    private Shipped() {}

    /** In the order of their names. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Engine.RULES.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<TopicRule> topicRules() {
        Problems problems = new Problems();
        TopicRuleReader reader = new TopicRuleReader(problems);
        List<TopicRule> rules = files("topics", ".drl").stream()
                .flatMap(file -> reader.read(RuleFile.parse(file, problems)).stream())
                .toList();
        problems.throwIfAny();
        return rules;
    }

    static Vocabulary vocabulary() {
        Problems problems = new Problems();
        Vocabulary vocabulary = new VocabularyReader(problems).read(files("vocabulary", ".yaml"));
        problems.throwIfAny();
        return vocabulary;
    }
}
