package dev.bailiwick.rules;

import java.util.List;

/** What a rule asks of the rest of an item. Two that are written alike are equal. Immutable. */
public sealed interface Condition {

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
            for (Condition part : parts) {
                if (!part.holds(item)) {
                    return false;
                }
            }
            return true;
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Evidence item) {
            for (Condition part : parts) {
                if (part.holds(item)) {
                    return true;
                }
            }
            return false;
        }
    }
}
