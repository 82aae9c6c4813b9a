package dev.bailiwick.mapping;

import dev.bailiwick.rules.Mention;
import dev.bailiwick.rules.Signal;
import java.util.Comparator;
import java.util.List;

/**
 * A rule that fired for an item, and what made it fire.
 *
 * @param area the chief area of the rule's topic; empty where no area answers for it
 * @param weight what the signal keeps of its rule's weight, by the part of the item that its mention stands in
 * @param mentions the one that the rule starts from, then those that it asks for
 */
public record Reason(Signal signal, String area, double weight, List<Mention> mentions) {

    static final Comparator<Reason> HEAVIEST_FIRST = Comparator.comparingDouble(Reason::weight)
            .reversed()
            .thenComparing(reason -> reason.signal().rule().name());

    public Reason {
        mentions = List.copyOf(mentions);
    }
}
