package dev.bailiwick.evaluation;

import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes from a file what was said of its items: maps it, or reads the mapping that it holds. */
public final class SaidReader {

    private static final int ITEMS_A_BATCH = 200;

    private SaidReader() {}

    /**
     * What a file says.
     *
     * @param said in the order of the file
     * @param mappedBefore whether the mapping stood in the file
     * @param unread rows that could not be read
     */
    public record Answers(List<Said> said, boolean mappedBefore, long unread) {

        public Answers {
            said = List.copyOf(said);
        }
    }

    /**
     * Reads all rows.
     *
     * @param deployments ids of those to be judged
     * @throws dev.bailiwick.problem.UnusableException if the file was mapped, and not for these deployments
     */
    public static Answers read(Questionnaire table, Mapper mapper, List<String> deployments) {
        Optional<MappedColumns> columns = MappedColumns.in(table.name(), table.header(), deployments);
        List<Question> questions = new ArrayList<>();
        table.rows().forEachRemaining(row -> {
            if (row instanceof Question question) {
                questions.add(question);
            }
        });
        List<Said> said =
                columns.map(c -> questions.stream().map(c::said).toList()).orElseGet(() -> mapped(questions, mapper));
        return new Answers(said, columns.isPresent(), table.unreadRows());
    }

    private static List<Said> mapped(List<Question> questions, Mapper mapper) {
        List<Said> said = new ArrayList<>(questions.size());
        for (int from = 0; from < questions.size(); from += ITEMS_A_BATCH) {
            List<Question> batch = questions.subList(from, Math.min(from + ITEMS_A_BATCH, questions.size()));
            mapper.map(batch.stream().map(Question::item).toList()).forEach(m -> said.add(Said.of(m)));
        }
        return said;
    }
}
