package dev.bailiwick.answers;

import java.util.List;
import java.util.Set;

/**
 * A question, as far as one who is only named may answer it.
 *
 * @param said its words
 * @param clauses what it asks whether somebody does it, as the customer would say it
 * @param affirmed what a plain yes says
 * @param forms the common forms of its words
 */
record Asked(SaidWords said, List<Clause> clauses, List<Clause> affirmed, Set<String> forms) {

    private static final Set<String> BESIDE = Set.of("beside");
    private static final Set<String> PASSED = Set.of("auxiliary", "between", "not", "nowadays");
    private static final Set<String> ASKS_OTHER = Set.of("asks-other", "relative", "moment");

    Asked {
        clauses = List.copyOf(clauses);
        affirmed = List.copyOf(affirmed);
        forms = Set.copyOf(forms);
    }

    boolean isAnsweredBy(Clause clause) {
        if (said.hasAny(BESIDE)) {
            return false;
        }
        return asksWho()
                || switch (clause.kind()) {
                    case ALIKE -> clauses.stream().anyMatch(asked -> asked.by() == clause.by());
                    case ALONE -> !said.hasAny(ASKS_OTHER);
                    case DOES, DONE_BY, LABEL -> true;
                    case NAMED, AFFIRMED -> false;
                };
    }

    private boolean asksWho() {
        if (said.hasAny(Set.of("asks-who"))) {
            return true;
        }
        for (int i = 0; i < said.size(); i++) {
            if (said.id(i).equals("relative")
                    && said.walk(i, PASSED, ActFinder.VERBS).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
