package dev.bailiwick.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All concepts with their phrases. Immutable.
 *
 * @param concepts by id, in the order of the files' names and of their lines
 * @param ignored phrases that only look like a mention; they hide the words in them
 * @param written the words of all phrases as written, in lower case
 * @param ordinary words that are what they are, and no slip of the pen for one of the vocabulary; in lower case
 * @param inflection by which its words were brought to their common form
 */
public record Vocabulary(
        Map<String, Concept> concepts,
        List<Phrase> ignored,
        Set<String> written,
        Set<String> ordinary,
        Inflection inflection) {

    public Vocabulary {
        concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
        ignored = List.copyOf(ignored);
        written = Set.copyOf(written);
        ordinary = Set.copyOf(ordinary);
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /**
     * The same with more phrases for a concept that it has; those that it has already, or that speak of another concept,
     * are left out.
     *
     * @throws java.util.NoSuchElementException if it has no such concept
     */
    public Vocabulary with(String id, List<String> phrases) {
        Concept concept = concept(id).orElseThrow();
        Set<List<String>> taken = concepts.values().stream()
                .flatMap(c -> c.phrases().stream())
                .map(Phrase::words)
                .collect(Collectors.toSet());
        List<Phrase> all = new ArrayList<>(concept.phrases());
        phrases.stream()
                .map(phrase -> Phrase.of(phrase, concept.place(), inflection))
                .filter(phrase -> !phrase.words().isEmpty() && taken.add(phrase.words()))
                .forEach(all::add);
        Map<String, Concept> changed = new LinkedHashMap<>(concepts);
        changed.put(id, concept.with(all));
        return new Vocabulary(changed, ignored, written, ordinary, inflection);
    }

    /** The same, where no word is taken for a slip of the pen: a small vocabulary knows too few words to tell. */
    public Vocabulary withoutSlips() {
        return new Vocabulary(concepts, ignored, Set.of(), Set.of(), inflection);
    }

    /** The concept itself and all that are broader, each once. */
    public List<Concept> withBroader(Concept concept) {
        Map<String, Concept> all = new LinkedHashMap<>();
        Deque<Concept> open = new ArrayDeque<>(List.of(concept));
        while (!open.isEmpty()) {
            Concept next = open.remove();
            if (all.putIfAbsent(next.id(), next) == null) {
                next.broader().forEach(id -> concept(id).ifPresent(open::add));
            }
        }
        return List.copyOf(all.values());
    }
}
