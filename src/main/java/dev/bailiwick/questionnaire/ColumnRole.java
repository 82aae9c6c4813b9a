package dev.bailiwick.questionnaire;

import java.util.Locale;

/** What a column of a questionnaire is to us. */
public enum ColumnRole {
    ID,
    SECTION,
    QUESTION;

    /** As the user writes it: {@code id}, {@code section}, {@code question}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
