package dev.bailiwick.cli;

import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.questionnaire.Row.Question;
import dev.bailiwick.report.MappingWriter;
import dev.bailiwick.report.Summary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Maps questionnaires in batches while they are read and written, so that memory does not grow with rows. Some batches
 * are mapped ahead, on all cores; they are written in the order in which they were read.
 */
final class MapRun {

    private static final int ROWS_A_BATCH = 200;
    private static final int MOST_BATCHES_AHEAD = 4;

    private final Mapper mapper;
    private final MappingWriter writer;
    private final Summary summary;

    MapRun(Mapper mapper, MappingWriter writer, Summary summary) {
        this.mapper = mapper;
        this.writer = writer;
        this.summary = summary;
    }

    void over(List<? extends Questionnaire> questionnaires) {
        // Not the common pool, which starts a thread for every batch where there are two cores.
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            over(questionnaires, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private void over(List<? extends Questionnaire> questionnaires, ExecutorService pool) {
        for (Questionnaire questionnaire : questionnaires) {
            writer.begin(questionnaire);
            rows(questionnaire.rows(), pool);
            summary.addUnread(questionnaire.unreadRows());
        }
        writer.finish();
    }

    private void rows(Iterator<Row> rows, ExecutorService pool) {
        Deque<CompletableFuture<Batch>> ahead = new ArrayDeque<>();
        while (rows.hasNext()) {
            List<Row> batch = next(rows);
            ahead.add(CompletableFuture.supplyAsync(() -> map(batch), pool));
            if (ahead.size() > MOST_BATCHES_AHEAD) {
                write(ahead.remove());
            }
        }
        ahead.forEach(this::write);
    }

    private static List<Row> next(Iterator<Row> rows) {
        List<Row> batch = new ArrayList<>(ROWS_A_BATCH);
        while (rows.hasNext() && batch.size() < ROWS_A_BATCH) {
            batch.add(rows.next());
        }
        return batch;
    }

    /** Rows in the order of the file, with one mapping for each that has an item, and what writes them. */
    private record Batch(List<Row> rows, List<Optional<Mapping>> mappings, List<Runnable> writing) {}

    private Batch map(List<Row> rows) {
        List<Item> items = rows.stream().flatMap(row -> itemOf(row).stream()).toList();
        Iterator<Mapping> mapped = mapper.map(items).iterator();
        List<Optional<Mapping>> mappings = new ArrayList<>(rows.size());
        List<Runnable> writing = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Optional<Mapping> mapping = itemOf(row).map(item -> mapped.next());
            mappings.add(mapping);
            writing.add(writer.prepared(row, mapping));
        }
        return new Batch(rows, mappings, writing);
    }

    private void write(CompletableFuture<Batch> mapped) {
        Batch batch = mapped.join();
        for (int i = 0; i < batch.rows.size(); i++) {
            if (batch.rows.get(i) instanceof Question) {
                batch.mappings.get(i).ifPresent(summary::add);
            }
            batch.writing.get(i).run();
        }
    }

    private static Optional<Item> itemOf(Row row) {
        if (row instanceof Row.Again again) {
            return Optional.of(again.item());
        }
        return row instanceof Question question ? Optional.of(question.item()) : Optional.empty();
    }
}
