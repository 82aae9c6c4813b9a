package dev.bailiwick.cli;

import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.problem.Visible;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.questionnaire.Row.Question;
import dev.bailiwick.report.MappingWriter;
import dev.bailiwick.report.Summary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads questionnaires, maps them in batches and writes them, so that memory does not grow with rows. */
final class MapRun {

    private static final int ROWS_A_BATCH = 200;

    private final Mapper mapper;
    private final ReadOptions options;
    private final MappingWriter writer;
    private final Summary summary;
    private final PrintWriter err;

    MapRun(Mapper mapper, ReadOptions options, MappingWriter writer, Summary summary, PrintWriter err) {
        this.mapper = mapper;
        this.options = options;
        this.writer = writer;
        this.summary = summary;
        this.err = err;
    }

    /** @param oneTable whether all files go into one table, and so must have the same columns */
    void over(List<String> files, boolean oneTable) {
        if (oneTable && files.size() > 1) {
            sameColumns(files);
        }
        for (String file : files) {
            try (CsvQuestionnaire questionnaire = CsvQuestionnaire.open(file, options, problem -> say(problem))) {
                writer.begin(questionnaire);
                rows(questionnaire.rows());
                summary.addUnread(questionnaire.unreadRows());
            }
        }
        writer.finish();
    }

    private void say(Object problem) {
        err.println(Visible.of(problem.toString()));
    }

    private void sameColumns(List<String> files) {
        Optional<List<String>> first = Optional.empty();
        for (String file : files) {
            if (file.equals("-")) {
                throw new UnusableException(
                        Place.ofFile("<stdin>"), "cannot stand beside other files", "map it in a run of its own");
            }
            try (CsvQuestionnaire questionnaire = CsvQuestionnaire.open(file, options, problem -> {})) {
                List<String> header = first.orElse(questionnaire.header());
                if (!header.equals(questionnaire.header())) {
                    throw new UnusableException(
                            new Place(file, 1, 0),
                            "has other columns than `" + files.get(0) + "`, so that both do not fit one table",
                            "map each in a run of its own, or take --format jsonl");
                }
                first = Optional.of(header);
            }
        }
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
