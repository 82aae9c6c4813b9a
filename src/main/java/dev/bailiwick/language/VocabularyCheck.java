package dev.bailiwick.language;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold between concepts. */
final class VocabularyCheck {

    private record Claim(String owner, Place place) {}

    private final Map<String, Concept> concepts;
    private final Problems problems;

    VocabularyCheck(Map<String, Concept> concepts, Problems problems) {
        this.concepts = concepts;
        this.problems = problems;
    }

    void broaderConceptsExistWithoutCircle() {
        for (Concept concept : concepts.values()) {
            concept.broader().forEach(broader -> exists(concept, "has an unknown broader concept", broader));
            if (isBelow(concept, concept.id(), new LinkedHashSet<>())) {
                problems.add(
                        concept.place(),
                        "concept `" + concept.id() + "` is broader than itself, in a circle",
                        "remove one `broader` on the way");
            }
        }
    }

    /** What gives way must not be given way to: whether it counts would hang on the order. */
    void conceptsGiveWayToOthersThatDoNot() {
        for (Concept concept : concepts.values()) {
            for (String other : concept.givesWayTo()) {
                exists(concept, "gives way to an unknown concept", other);
                Concept stronger = concepts.get(other);
                if (stronger != null && !stronger.givesWayTo().isEmpty()) {
                    problems.add(
                            concept.place(),
                            "concept `" + concept.id() + "` gives way to `" + other + "`, which gives way itself",
                            "let it give way to what that one gives way to");
                }
            }
        }
    }

    private void exists(Concept concept, String relation, String other) {
        if (!concepts.containsKey(other)) {
            problems.add(
                    concept.place(),
                    "concept `" + concept.id() + "` " + relation + " `" + other + "`",
                    DidYouMean.hint(other, concepts.keySet()));
        }
    }

    private boolean isBelow(Concept concept, String goal, Set<String> seen) {
        for (String broader : concept.broader()) {
            Concept next = concepts.get(broader);
            boolean found = broader.equals(goal) || (next != null && seen.add(broader) && isBelow(next, goal, seen));
            if (found) {
                return true;
            }
        }
        return false;
    }

    void noPhraseBelongsToTwo(List<Phrase> ignored) {
        Map<List<String>, Claim> claims = new HashMap<>();
        for (Phrase phrase : ignored) {
            claims.putIfAbsent(phrase.words(), new Claim("ignore", phrase.place()));
        }
        for (Concept concept : concepts.values()) {
            for (Phrase phrase : concept.phrases()) {
                Claim claim = claims.putIfAbsent(phrase.words(), new Claim(concept.id(), phrase.place()));
                if (claim != null && !claim.owner.equals(concept.id())) {
                    problems.add(
                            phrase.place(),
                            "phrase `" + phrase.text() + "` belongs to two concepts, `" + claim.owner + "` and `"
                                    + concept.id() + "`",
                            "the other stands at " + claim.place + "; keep one");
                }
            }
        }
    }
}
