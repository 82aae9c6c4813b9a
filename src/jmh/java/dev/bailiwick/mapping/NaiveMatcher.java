package dev.bailiwick.mapping;

import dev.bailiwick.language.Concept;
import dev.bailiwick.language.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The naive alternative to the scanner: a loop over regular expressions. It knows no inflection and no longest phrase. */
record NaiveMatcher(List<Tried> all) {

    /** So few items at once, since it is slow. */
    static final int ITEMS = 10;

    record Tried(Pattern pattern, String concept) {}

    static NaiveMatcher of(Vocabulary vocabulary) {
        return new NaiveMatcher(vocabulary.concepts().values().stream()
                .flatMap(concept -> tried(concept).stream())
                .toList());
    }

    private static List<Tried> tried(Concept concept) {
        return concept.phrases().stream()
                .map(phrase -> Pattern.compile("\\b" + Pattern.quote(phrase.text()) + "\\b", Pattern.CASE_INSENSITIVE))
                .map(pattern -> new Tried(pattern, concept.id()))
                .toList();
    }

    Set<String> conceptsIn(String text) {
        Set<String> found = new HashSet<>();
        for (Tried tried : all) {
            if (tried.pattern.matcher(text).find()) {
                found.add(tried.concept);
            }
        }
        return found;
    }
}
