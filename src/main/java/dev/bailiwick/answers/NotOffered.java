package dev.bailiwick.answers;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.Duty;
import dev.bailiwick.rules.TopicRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in texts what a deployment does not offer. Much leads to such a duty that is to be had without it, as a private
 * endpoint is without PrivateLink: who speaks of that has not spoken of the offer. Thread-safe.
 *
 * @param leading the concepts from which the rules start that lead to a duty that is not offered
 * @param naming those of them that the duty's own words hold; all of them where these hold none
 */
record NotOffered(Scanner scanner, Set<String> leading, Set<String> naming) {

    static NotOffered in(Deployment deployment, Mapper mapper) {
        Scanner scanner = mapper.rules().scanner();
        Set<String> leading = new HashSet<>();
        Set<String> naming = new HashSet<>();
        for (Assignment assignment : mapper.assigner().assignments()) {
            if (!assignment.offered() && assignment.deployment().equals(deployment)) {
                Set<String> concepts = leadingTo(assignment.duty(), mapper);
                Set<String> named = concepts.stream()
                        .filter(concepts(assignment.duty().text(), scanner)::contains)
                        .collect(Collectors.toSet());
                leading.addAll(concepts);
                naming.addAll(named.isEmpty() ? concepts : named);
            }
        }
        return new NotOffered(scanner, Set.copyOf(leading), Set.copyOf(naming));
    }

    private static Set<String> leadingTo(Duty duty, Mapper mapper) {
        return mapper.rules().rules().stream()
                .filter(rule -> duty.topics().contains(rule.topic()))
                .map(TopicRule::concept)
                .collect(Collectors.toSet());
    }

    private static Set<String> concepts(String text, Scanner scanner) {
        return scanner.scanQuestion(text).stream()
                .map(word -> word.concept().id())
                .collect(Collectors.toSet());
    }

    /** Where a text has a word that names it. */
    List<Occurrence> namedIn(String text) {
        return of(naming, text);
    }

    /** Where a text has a word that leads to it. */
    List<Occurrence> touchedIn(String text) {
        return of(leading, text);
    }

    private List<Occurrence> of(Set<String> concepts, String text) {
        return concepts.isEmpty()
                ? List.of()
                : scanner.scanQuestion(text).stream()
                        .filter(word -> concepts.contains(word.concept().id()))
                        .toList();
    }
}
