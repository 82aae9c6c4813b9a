package dev.bailiwick.mapping;

import dev.bailiwick.rules.Signal;
import java.util.Comparator;

/**
 * A rule that fired for an item, and what it weighs there.
 *
 * @param area the chief area of the rule's topic; empty where no area answers for it
 * @param weight what the signal keeps of its rule's weight, by the part of the item that its mentions stand in
 * @param asked whether the question itself speaks of it, and not only the section
 */
public record Reason(Signal signal, String area, double weight, boolean asked) {

    static final Comparator<Reason> HEAVIEST_FIRST = Comparator.comparingDouble(Reason::weight)
            .reversed()
            .thenComparing(reason -> reason.signal().rule().name());
}
