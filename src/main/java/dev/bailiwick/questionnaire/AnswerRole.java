package dev.bailiwick.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a filled-in questionnaire is to us, beside those of the questions. */
public enum AnswerRole {
    /** The answer itself: yes or no, or a text. */
    ANSWER,
    /** Who answers for what is asked. */
    OWNERSHIP,
    /** How it is done, or whatever else explains the answer. */
    DESCRIPTION,
    /** What the customer has to do. */
    CUSTOMER_DUTY,
    /** The version of the responsibility model under which the row was answered. */
    MODEL_VERSION;

    /** As the user writes it: {@code answer}, {@code ownership}, {@code customer-duty}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AnswerRole> of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** In the order of the roles. */
    public static List<String> words() {
        return Arrays.stream(values()).map(AnswerRole::word).toList();
    }
}
