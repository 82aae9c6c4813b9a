package dev.bailiwick.layout;

import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.workbook.Workbook;
import java.util.List;
import java.util.Optional;

/**
 * A file that was opened.
 *
 * @param name as the user named it
 * @param questionnaires of a workbook one for each sheet that holds a table, or else one
 * @param form what it is where it is a workbook
 */
public record Opened(String name, List<Questionnaire> questionnaires, Optional<Form> form) implements AutoCloseable {

    public Opened {
        questionnaires = List.copyOf(questionnaires);
    }

    /** A workbook, and what was understood of it. */
    public record Form(Workbook workbook, Layout layout) {}

    @Override
    public void close() {
        questionnaires.forEach(Questionnaire::close);
    }
}
