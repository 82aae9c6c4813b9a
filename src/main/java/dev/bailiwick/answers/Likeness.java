package dev.bailiwick.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When two questions are nearly the same: data, read from {@code words.yaml}.
 *
 * <p>The measure is that of Jaccard, the shared words as a share of all, over the common forms of words: it ignores word
 * order, which questionnaires vary most, and it can be searched by an index, where edit distances must be tried on every
 * pair.
 *
 * @param least share of their words that both must have, above 0, up to 1
 * @param leftOut words that do not count, in their common form
 * @param mustAgree words that both must have or both must lack, in their common form; so must numbers
 */
record Likeness(double least, Set<String> leftOut, Set<String> mustAgree) {

    Likeness {
        leftOut = Set.copyOf(leftOut);
        mustAgree = Set.copyOf(mustAgree);
    }

    /** The words that count, each once, in alphabetical order. */
    List<String> counting(Collection<String> forms) {
        return forms.stream()
                .filter(form -> !leftOut.contains(form))
                .distinct()
                .sorted()
                .toList();
    }

    /** The words in which two questions that are nearly the same must agree, in alphabetical order. */
    String agreeing(Collection<String> forms) {
        Set<String> agreeing = new TreeSet<>();
        for (String form : forms) {
            if (mustAgree.contains(form) || Character.isDigit(form.charAt(0))) {
                agreeing.add(form);
            }
        }
        return String.join(" ", agreeing);
    }

    /** How many of so many words, the rarest, two such lists have to look at: if they share none of these, they are not alike. */
    int prefix(int words) {
        return words - (int) Math.ceil(least * words) + 1;
    }

    /** Whether two lists, in the same order, have enough words in common. */
    boolean areAlike(List<String> one, List<String> other) {
        List<String> shared = new ArrayList<>(one);
        shared.retainAll(Set.copyOf(other));
        int all = one.size() + other.size() - shared.size();
        return all > 0 && shared.size() >= least * all;
    }
}
