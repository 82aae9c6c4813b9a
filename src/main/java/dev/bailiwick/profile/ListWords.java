package dev.bailiwick.profile;

import dev.bailiwick.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What drop-down lists call those who answer, where they do not offer the names themselves. Immutable.
 *
 * @param words by the kinds of party that answer together, the best first
 */
public record ListWords(Map<Set<Role>, List<String>> words) {

    public ListWords {
        words = Map.copyOf(words);
    }

    /** The list's own value for these kinds of party; case, plural, punctuation and what stands in brackets do not count. */
    public Optional<String> choose(List<String> list, Set<Role> parties) {
        return words.getOrDefault(parties, List.of()).stream()
                .flatMap(word -> list.stream().filter(value -> Headers.same(value, word)))
                .findFirst();
    }
}
