package dev.bailiwick.cli;

import dev.bailiwick.questionnaire.Questionnaire;
import java.util.List;

/** Says what one table of several questionnaires does not hold: the rows that stand above the headers of all but the first. */
final class TitlesLeftOut {

    private TitlesLeftOut() {}

    /** Lines for people; none where all begin alike. */
    static List<String> lines(List<Questionnaire> questionnaires) {
        Questionnaire first = questionnaires.get(0);
        return questionnaires.stream()
                .filter(q -> !q.above().isEmpty() && !q.above().equals(first.above()))
                .map(q -> q.name() + ": the rows above its header are left out, since one table has those of `"
                        + first.name() + "`")
                .toList();
    }
}
