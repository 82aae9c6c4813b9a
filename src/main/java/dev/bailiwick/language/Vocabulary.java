package dev.bailiwick.language;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
