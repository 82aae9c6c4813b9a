package dev.bailiwick.answers;

import dev.bailiwick.language.Concept;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.language.VocabularyReader;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.rules.CheckRule;
import dev.bailiwick.rules.CheckRuleReader;
import dev.bailiwick.rules.RuleBase;
import dev.bailiwick.rules.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folders that hold checks: {@code *.drl} with the rules, and beside each a file of the same name that ends in
 * {@code .yaml} and says what they find. The first folder holds {@code words.yaml} and {@code vocabulary.yaml} too.
 * Loading runs code that stands in the rules, so that the folders must be trusted.
 */
public final class CheckFolder {

    private static final String WORDS = "words.yaml";
    private static final String VOCABULARY = "vocabulary.yaml";

    private final List<Path> folders;

    /** @throws UnusableException if one of the folders does not exist */
    public CheckFolder(Path first, Optional<Path> second) {
        folders = Stream.concat(Stream.of(first), second.stream()).toList();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new UnusableException(
                        Place.ofFile(folder.toString()),
                        "no such folder of checks",
                        "name one that holds `.drl` files");
            }
        }
        second.filter(folder -> files(List.of(folder), ".drl").isEmpty()).ifPresent(folder -> {
            throw new UnusableException(
                    Place.ofFile(folder.toString()), "there is no check in this folder", "its rules end in `.drl`");
        });
    }

    /** @throws UnusableException with all that is wrong in the folders */
    public LoadedChecks load() {
        Problems problems = new Problems();
        WordLists words = new WordListReader(problems).read(folders.get(0).resolve(WORDS));
        Vocabulary vocabulary = vocabulary(problems);
        Map<String, CheckDefinition> definitions = definitions(problems);
        List<RuleFile> files = files(folders, ".drl").stream()
                .map(file -> RuleFile.parse(file, problems))
                .toList();
        List<CheckRule> rules = new ArrayList<>();
        files.forEach(file -> rules.addAll(CheckRuleReader.read(file, problems)));
        refuseEqualNames(rules, problems);
        checkNames(rules, definitions, problems);
        problems.throwIfAny();
        CheckRules built = new CheckRules(RuleBase.build(files), rules);
        return new LoadedChecks(definitions, built, inCommonForms(words, vocabulary), vocabulary);
    }

    /** What the checks say of themselves, without their rules. */
    public List<CheckInfo> infos() {
        Problems problems = new Problems();
        Map<String, CheckDefinition> definitions = definitions(problems);
        problems.throwIfAny();
        return definitions.values().stream().map(CheckDefinition::info).toList();
    }

    private Map<String, CheckDefinition> definitions(Problems problems) {
        CheckReader reader = new CheckReader(problems);
        files(folders, ".yaml").stream()
                .filter(file -> !file.endsWith(WORDS) && !file.endsWith(VOCABULARY))
                .forEach(reader::read);
        return reader.checks();
    }

    private Vocabulary vocabulary(Problems problems) {
        Path file = folders.get(0).resolve(VOCABULARY);
        Vocabulary vocabulary =
                new VocabularyReader(problems).read(List.of(file)).withoutSlips();
        Set<String> known =
                vocabulary.concepts().values().stream().map(Concept::id).collect(Collectors.toSet());
        ClauseReader.CONCEPTS.stream()
                .filter(concept -> !known.contains(concept))
                .forEach(
                        concept -> problems.add(Place.ofFile(file.toString()), "concept `" + concept + "` is missing"));
        return vocabulary;
    }

    /** A rule that fails is found again by its name. */
    private static void refuseEqualNames(List<CheckRule> rules, Problems problems) {
        Map<String, CheckRule> byName = new HashMap<>();
        for (CheckRule rule : rules) {
            CheckRule before = byName.putIfAbsent(rule.name(), rule);
            if (before != null) {
                problems.add(
                        rule.place(),
                        "a rule is called \"" + rule.name() + "\" already",
                        "the other stands at " + before.place() + "; give one another name");
            }
        }
    }

    private static void checkNames(List<CheckRule> rules, Map<String, CheckDefinition> definitions, Problems problems) {
        for (CheckRule rule : rules) {
            if (!definitions.containsKey(rule.check())) {
                problems.add(
                        rule.place(),
                        "there is no check `" + rule.check() + "`",
                        DidYouMean.hint(rule.check(), definitions.keySet()));
            }
        }
        Set<String> found = rules.stream().map(CheckRule::check).collect(Collectors.toSet());
        definitions.values().stream()
                .filter(check -> !found.contains(check.id()))
                .forEach(check -> problems.add(
                        check.info().place(),
                        "no rule finds a fault of check `" + check.id() + "`",
                        "write one, or remove the check"));
    }

    private static WordLists inCommonForms(WordLists words, Vocabulary vocabulary) {
        Scanner scanner = new Scanner(vocabulary);
        Likeness likeness = words.likeness();
        return new WordLists(
                words.share(),
                words.texts(),
                words.longest(),
                words.answers(),
                words.owners(),
                words.answersUnderstood(),
                words.ownersUnderstood(),
                new Likeness(
                        likeness.least(), forms(likeness.leftOut(), scanner), forms(likeness.mustAgree(), scanner)));
    }

    private static Set<String> forms(Set<String> words, Scanner scanner) {
        return words.stream()
                .flatMap(word -> scanner.commonForms(word).stream())
                .collect(Collectors.toSet());
    }

    private static List<Path> files(List<Path> folders, String ending) {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(all::add);
            } catch (IOException e) {
                throw new UnusableException(Place.ofFile(folder.toString()), "cannot be read", "check its permissions");
            }
        }
        return all;
    }
}
