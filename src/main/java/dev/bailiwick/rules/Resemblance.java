package dev.bailiwick.rules;

import dev.bailiwick.language.Scanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells which topic's cases a question reads like, by the words that they share, where no rule speaks of it: naive Bayes
 * over the common forms of words, with the cases beside the rules as what it learns from. Immutable, thread-safe.
 */
public final class Resemblance {

    /** For a word that none of a topic's cases has; small, since a topic has some ten cases. */
    private static final double SMOOTHING = 0.05;

    /** How much it counts that a topic has more cases than another, which says little of how often it is asked about. */
    private static final double SHARE_OF_PRIOR = 0.5;

    private final Scanner scanner;
    private final Set<String> leftOut;
    private final double least;
    private final List<Topic> topics = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> casesByWord = new HashMap<>();

    private record Topic(TopicRule rule, int cases, int words) {}

    /**
     * @param cases of each rule the questions that it is to match
     * @param leftOut words that say nothing of a subject
     * @param least share of what all topics have that one must have to be told, 0 to 1
     */
    public Resemblance(Map<TopicRule, List<String>> cases, Scanner scanner, Set<String> leftOut, double least) {
        this.scanner = scanner;
        this.leftOut = leftOut.stream()
                .flatMap(word -> scanner.commonForms(word).stream())
                .collect(Collectors.toSet());
        this.least = least;
        Map<String, List<TopicRule>> byTopic = cases.keySet().stream()
                .collect(Collectors.groupingBy(TopicRule::topic, TreeMap::new, Collectors.toList()));
        byTopic.values().forEach(rules -> learn(rules, cases));
    }

    private void learn(List<TopicRule> rules, Map<TopicRule, List<String>> cases) {
        int number = topics.size();
        int words = 0;
        int count = 0;
        for (TopicRule rule : rules) {
            for (String text : cases.getOrDefault(rule, List.of())) {
                Set<String> said = wordsOf(text);
                said.forEach(word ->
                        casesByWord.computeIfAbsent(word, w -> new HashMap<>()).merge(number, 1, Integer::sum));
                words += said.size();
                count++;
            }
        }
        topics.add(new Topic(rules.get(0), count, words));
    }

    private Set<String> wordsOf(String text) {
        Set<String> words = new LinkedHashSet<>(scanner.commonForms(text));
        words.removeAll(leftOut);
        return words;
    }

    /** Adds to the evidence what the words of the question are like, if they are enough like anything. */
    public void run(Evidence evidence) {
        topicOf(evidence.item().text()).ifPresent(evidence::readsLike);
    }

    private Optional<TopicRule> topicOf(String text) {
        List<String> known =
                wordsOf(text).stream().filter(casesByWord::containsKey).toList();
        if (known.isEmpty() || topics.isEmpty()) {
            return Optional.empty();
        }
        double[] likelihood = likelihood(known);
        int best = IntStream.range(0, likelihood.length)
                .reduce((a, b) -> likelihood[b] > likelihood[a] ? b : a)
                .orElseThrow();
        double all = Arrays.stream(likelihood)
                .map(other -> Math.exp(other - likelihood[best]))
                .sum();
        return 1 / all >= least ? Optional.of(asRule(topics.get(best).rule())) : Optional.empty();
    }

    /** Of each topic, as a logarithm. */
    private double[] likelihood(List<String> words) {
        double[] likelihood = new double[topics.size()];
        for (int i = 0; i < likelihood.length; i++) {
            Topic topic = topics.get(i);
            double unseen = SMOOTHING / (topic.words() + SMOOTHING * casesByWord.size());
            likelihood[i] = SHARE_OF_PRIOR * Math.log(topic.cases()) + words.size() * Math.log(unseen);
        }
        for (String word : words) {
            casesByWord
                    .getOrDefault(word, Map.of())
                    .forEach((topic, cases) -> likelihood[topic] += Math.log((cases + SMOOTHING) / SMOOTHING));
        }
        return likelihood;
    }

    private static TopicRule asRule(TopicRule rule) {
        return new TopicRule(
                "it reads like the cases of " + rule.topic(),
                "likeness",
                List.of(),
                List.of(),
                List.of(),
                rule.topic(),
                10,
                rule.place());
    }
}
