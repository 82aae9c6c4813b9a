package dev.bailiwick.answers;

import java.util.Set;

/** Whether a sentence says what was so once: {@code Previously, customers upgraded the cluster; now we do}. */
record Past(SaidWords said) {

    private static final Set<String> FORMERLY = Set.of("formerly");
    private static final Set<String> SINCE = Set.of("nowadays", "but");

    boolean isMeantBy(Act act) {
        int end = said.endOfPart(act.end());
        if (said.first(Set.of("nowadays"), act.start(), end).isPresent()) {
            return false;
        }
        return said.first(FORMERLY, act.start(), end).isPresent() || isSaidBefore(act);
    }

    private boolean isSaidBefore(Act act) {
        for (int i = 0; i < said.size() && said.start(i) < act.start(); i++) {
            if (FORMERLY.contains(said.id(i)) && reaches(said.end(i), act.start())) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(int from, int to) {
        return said.text().substring(from, to).indexOf(';') < 0
                && said.first(SINCE, from, to).isEmpty();
    }
}
