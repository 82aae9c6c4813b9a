package dev.bailiwick.report;

import dev.bailiwick.mapping.Answer;
import dev.bailiwick.model.Role;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What there is to say of an answer. Thousands of items have the same one, so that it is worked out once. Thread-safe.
 */
final class AnswerTexts {

    private static final int MOST_KEPT = 10_000;

    /**
     * Of one answer.
     *
     * @param why the duties with their holders and sources
     */
    record Texts(String parties, String ownership, String vendorDuty, String customerDuty, List<String> why) {}

    /** Answers by themselves: to compare all that they hold would take as long as to work out their texts. */
    private final Map<Answer, Texts> known = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Function<Answer, List<String>> why;

    /** @param why says of an answer why it is so */
    AnswerTexts(Function<Answer, List<String>> why) {
        this.why = why;
    }

    Texts of(Answer answer) {
        Texts texts = known.get(answer);
        if (texts == null) {
            texts = new Texts(
                    MappingColumns.parties(answer),
                    answer.ownership(),
                    answer.dutiesOf(Role.VENDOR),
                    answer.dutiesOf(Role.CUSTOMER),
                    why.apply(answer));
            if (known.size() > MOST_KEPT) {
                known.clear();
            }
            known.put(answer, texts);
        }
        return texts;
    }
}
