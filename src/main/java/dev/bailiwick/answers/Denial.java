package dev.bailiwick.answers;

import dev.bailiwick.language.Occurrence;
import java.util.List;
import java.util.Set;

/**
 * Whether a sentence says that something is not there.
 *
 * @param things where it is spoken of
 */
record Denial(SaidWords said, List<Occurrence> things) {

    private static final Set<String> OF_WHAT_FOLLOWS = Set.of("none", "instead");
    private static final Set<String> OFFERED = Set.of("offering", "provides", "help");
    private static final int WORDS_BETWEEN = 3;

    Denial {
        things = List.copyOf(things);
    }

    boolean isSaid() {
        for (int i = 0; i < said.size(); i++) {
            if (said.id(i).equals("not") ? isOfThing(i) : OF_WHAT_FOLLOWS.contains(said.id(i)) && isBeforeThing(i)) {
                return true;
            }
        }
        return false;
    }

    /** In the same part of the sentence, or in one that says what is to be had: "PrivateLink, alas, is not offered". */
    private boolean isOfThing(int not) {
        int from = said.startOfPart(said.start(not));
        int to = said.endOfPart(said.end(not));
        return said.first(OFFERED, from, to).isPresent()
                || things.stream().anyMatch(thing -> thing.start() >= from && thing.start() < to);
    }

    private boolean isBeforeThing(int none) {
        int end = said.end(none);
        return things.stream()
                .anyMatch(thing -> thing.start() >= end && said.unknownBetween(end, thing.start()) <= WORDS_BETWEEN);
    }
}
