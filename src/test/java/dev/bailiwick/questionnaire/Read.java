package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Everything that reading one file gave; what was fatal stands in {@code fatal}. */
record Read(List<String> header, Columns columns, Dialect dialect, List<Row> rows, List<String> problems, long unread) {

    static Read text(String text) {
        return text(text, ReadOptions.DEFAULTS);
    }

    static Read text(String text, ReadOptions options) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), options);
    }

    /** The file is called {@code q.csv}. */
    static Read bytes(byte[] bytes, ReadOptions options) {
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (CsvQuestionnaire q =
                CsvQuestionnaire.open("q.csv", new ByteArrayInputStream(bytes), options, problems::add)) {
            q.rows().forEachRemaining(rows::add);
            List<String> lines = problems.stream().map(Problem::toString).toList();
            return new Read(q.header(), q.columns(), q.dialect(), rows, lines, q.unreadRows());
        }
    }

    /** The message for the user, or "" if the file could be read. */
    static String fatal(byte[] bytes, ReadOptions options) {
        try {
            bytes(bytes, options);
            return "";
        } catch (UnusableException e) {
            return String.valueOf(e.getMessage());
        }
    }

    static String fatal(String text) {
        return fatal(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    }

    List<Item> items() {
        return rows.stream()
                .filter(Row.Question.class::isInstance)
                .map(r -> ((Row.Question) r).item())
                .toList();
    }
}
