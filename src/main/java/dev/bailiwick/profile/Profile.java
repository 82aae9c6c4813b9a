package dev.bailiwick.profile;

import dev.bailiwick.questionnaire.ColumnRole;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a form is laid out, and which of its cells are filled with what. Immutable.
 *
 * @param id the word by which a user names it
 * @param title as people call the form
 * @param knownBy names of columns: a form that has them all in one row is this one; none if it is never recognised
 * @param sheets the names of the sheets that hold questions, {@code *} for any text; none if all may
 * @param columns header names by role; a role that is not named is found by what headers say
 * @param answers the columns that are filled, in the order of the file
 * @param listWords what the form's drop-downs may call those who answer
 * @param leaveRows answers of a person, by column, that keep a row from being filled
 */
public record Profile(
        String id,
        String title,
        List<String> knownBy,
        List<String> sheets,
        Map<ColumnRole, List<String>> columns,
        List<AnswerColumn> answers,
        ListWords listWords,
        Map<String, List<String>> leaveRows) {

    public Profile {
        knownBy = List.copyOf(knownBy);
        sheets = List.copyOf(sheets);
        columns = Map.copyOf(columns);
        answers = List.copyOf(answers);
        leaveRows = Collections.unmodifiableMap(new LinkedHashMap<>(leaveRows));
    }

    /** The header names that the profile gives for a role, outermost first; none if it gives none. */
    public List<String> headersOf(ColumnRole role) {
        return columns.getOrDefault(role, List.of());
    }

    /** The same form, whose columns for answers are filled as another profile says. */
    public Profile withAnswersOf(Profile other) {
        return new Profile(id, title, knownBy, sheets, columns, other.answers, other.listWords, other.leaveRows);
    }

    /** Whether its questions may stand on a sheet of this name. */
    public boolean speaksOfSheet(String name) {
        return sheets.isEmpty() || sheets.stream().anyMatch(s -> SheetName.matches(s, name));
    }
}
