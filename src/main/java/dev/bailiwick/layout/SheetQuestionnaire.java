package dev.bailiwick.layout;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.questionnaire.Columns;
import dev.bailiwick.questionnaire.Dialect;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The table of questions on one sheet of a workbook. */
public final class SheetQuestionnaire implements Questionnaire {

    private final String file;
    private final Table table;
    private final SeenItems seen;
    private final Consumer<Problem> problems;
    private Optional<TableRows> rows = Optional.empty();

    private SheetQuestionnaire(String file, Table table, SeenItems seen, Consumer<Problem> problems) {
        this.file = file;
        this.table = table;
        this.seen = seen;
        this.problems = problems;
    }

    /**
     * One for each table of the workbook. They must be read in their order, since an item that stands on several sheets
     * is told where it stands first.
     *
     * @param problems gets what is odd in single rows, as they are reached
     */
    public static List<SheetQuestionnaire> all(Layout layout, Consumer<Problem> problems) {
        SeenItems seen = new SeenItems(layout.tables().size());
        List<SheetQuestionnaire> all = new ArrayList<>();
        layout.tables().forEach(t -> all.add(new SheetQuestionnaire(layout.file(), t, seen, problems)));
        return all;
    }

    public Table table() {
        return table;
    }

    /**
     * The table as it is for a row that was read: below a header that stands again, columns may be in another order.
     * Reading may be ahead of what is done with the rows.
     */
    public Table tableOf(Row row) {
        return rows.map(r -> r.tableAt(row.line())).orElse(table);
    }

    /** Where the header of a table on this sheet stands. */
    public Place place(Table of) {
        return new Place(file, table.grid().name(), of.headerRow(), of.firstColumn());
    }

    @Override
    public String name() {
        return file + ":" + table.grid().name();
    }

    @Override
    public List<String> header() {
        return table.header();
    }

    @Override
    public Dialect dialect() {
        return Dialect.PLAIN;
    }

    @Override
    public Columns columns() {
        return table.shown();
    }

    @Override
    public Iterator<Row> rows() {
        seen.begin(table.grid().name());
        TableRows begun = new TableRows(file, table, seen, problems);
        rows = Optional.of(begun);
        return begun;
    }

    /** Whether a header or a question of the rows read so far has something in this column, counted from 1. */
    public boolean takes(int column) {
        return rows.map(r -> r.takes(column)).orElse(false);
    }

    @Override
    public long unreadRows() {
        return rows.map(TableRows::unread).orElse(0L);
    }

    @Override
    public void close() {
        // The workbook is in memory.
    }
}
