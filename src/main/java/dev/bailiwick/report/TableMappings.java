package dev.bailiwick.report;

import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.problem.Visible;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a short table for people to read in a terminal. Rows without an item are left out. Long questionnaires come in
 * several tables, so that memory does not grow with rows. Not thread-safe.
 */
public final class TableMappings implements MappingWriter {

    private static final int ROWS_A_TABLE = 500;
    private static final int QUESTION_WIDTH = 60;

    private final OutputStream out;
    private final List<Deployment> deployments;
    private final boolean titled;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean begun;

    /** @param titled whether the name of each questionnaire stands above its table */
    public TableMappings(OutputStream out, List<Deployment> deployments, boolean titled) {
        this.out = out;
        this.deployments = List.copyOf(deployments);
        this.titled = titled;
    }

    @Override
    public void begin(Questionnaire questionnaire) {
        finish();
        if (titled) {
            write((begun ? "\n" : "") + Visible.of(questionnaire.name()) + "\n");
            begun = true;
        }
    }

    @Override
    public void row(Row row, Optional<Mapping> mapping) {
        mapping.filter(m -> row instanceof Row.Question).ifPresent(m -> rows.add(cells(m)));
        if (rows.size() == ROWS_A_TABLE) {
            finish();
        }
    }

    private List<String> cells(Mapping mapping) {
        List<String> cells = new ArrayList<>(List.of(
                mapping.item().id(),
                mapping.item().text().strip(),
                mapping.area().map(Area::id).orElse("")));
        deployments.forEach(d -> cells.add(MappingColumns.parties(mapping.answerIn(d.id()))));
        cells.add(mapping.status().toString());
        cells.add(String.format(Locale.ROOT, "%.2f", mapping.confidence()));
        return cells;
    }

    @Override
    public void finish() {
        if (rows.isEmpty()) {
            return;
        }
        List<String> header = new ArrayList<>(List.of("ID", "QUESTION", "AREA"));
        deployments.forEach(d -> header.add(d.title().toUpperCase(Locale.ROOT)));
        header.addAll(List.of("STATUS", "CONFIDENCE"));
        TextTable table = new TextTable(header).limit(1, QUESTION_WIDTH).alignRight(header.size() - 1);
        rows.forEach(table::row);
        rows.clear();
        write(table.toString());
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
