package dev.bailiwick.cases;

import dev.bailiwick.rules.Evidence;
import java.util.List;

/** What a rule asks of the rest of an item, read from its text. */
sealed interface Condition {

    boolean holds(Evidence item);

    /**
     * The item mentions a concept.
     *
     * @param inQuestion whether the question's own text must, and its section does not count
     */
    record Term(String concept, boolean inQuestion) implements Condition {
        @Override
        public boolean holds(Evidence item) {
            return inQuestion ? item.asks(concept) : item.speaksOf(concept);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Evidence item) {
            return !part.holds(item);
        }
    }

    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Evidence item) {
            return parts.stream().allMatch(part -> part.holds(item));
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Evidence item) {
            return parts.stream().anyMatch(part -> part.holds(item));
        }
    }
}
