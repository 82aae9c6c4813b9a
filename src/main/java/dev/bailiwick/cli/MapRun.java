package dev.bailiwick.cli;

import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.questionnaire.Row.Question;
import dev.bailiwick.report.MappingWriter;
import dev.bailiwick.report.Summary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Maps questionnaires in batches while they are read and written, so that memory does not grow with rows. */
final class MapRun {

    private static final int ROWS_A_BATCH = 200;

    private final Mapper mapper;
    private final MappingWriter writer;
    private final Summary summary;

    MapRun(Mapper mapper, MappingWriter writer, Summary summary) {
        this.mapper = mapper;
        this.writer = writer;
        this.summary = summary;
    }

    void over(List<CsvQuestionnaire> questionnaires) {
        for (CsvQuestionnaire questionnaire : questionnaires) {
            writer.begin(questionnaire);
            rows(questionnaire.rows());
            summary.addUnread(questionnaire.unreadRows());
        }
        writer.finish();
    }

    private void rows(Iterator<Row> rows) {
        List<Row> batch = new ArrayList<>(ROWS_A_BATCH);
        while (rows.hasNext()) {
            batch.add(rows.next());
            if (batch.size() == ROWS_A_BATCH || !rows.hasNext()) {
                write(batch);
                batch.clear();
            }
        }
    }

    private void write(List<Row> batch) {
        List<Item> items = batch.stream().flatMap(row -> itemOf(row).stream()).toList();
        Iterator<Mapping> mappings = mapper.map(items).iterator();
        for (Row row : batch) {
            Optional<Mapping> mapping = itemOf(row).map(item -> mappings.next());
            mapping.ifPresent(summary::add);
            writer.row(row, mapping);
        }
    }

    private static Optional<Item> itemOf(Row row) {
        return row instanceof Question question ? Optional.of(question.item()) : Optional.empty();
    }
}
