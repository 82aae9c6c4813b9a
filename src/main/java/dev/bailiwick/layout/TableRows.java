package dev.bailiwick.layout;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.questionnaire.Columns;
import dev.bailiwick.questionnaire.HeaderWords;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.ItemMaker;
import dev.bailiwick.questionnaire.KnownHeaders;
import dev.bailiwick.questionnaire.Row;
import java.util.BitSet;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns what stands below a header into rows. Rows without a text or a question are passed over. Not thread-safe. */
final class TableRows implements Iterator<Row> {

    private final String file;
    private final SeenItems seen;
    private final Consumer<Problem> problems;
    private final RowsAhead rows;
    private final Tail tail;
    private final PassedOver passedOver;
    private final MergedDown merged;
    private final ItemMaker maker = new ItemMaker();
    private final NavigableMap<Long, Table> tables = new TreeMap<>();
    private Table table;
    private Set<Integer> used;
    private String heading = "";
    private boolean open = true;
    private Optional<GridRow> next = Optional.empty();
    private final BitSet taken = new BitSet();
    private long unread;

    TableRows(String file, Table table, SeenItems seen, Consumer<Problem> problems) {
        this.file = file;
        this.table = table;
        this.seen = seen;
        this.problems = problems;
        rows = new RowsAhead(table.grid().rows(), this::counts);
        tail = new Tail(rows);
        passedOver = new PassedOver(file, problems);
        merged = new MergedDown(table.grid());
        used = columns(table.columns());
        tables.put(0L, table);
        skipToHeader();
    }

    /** Whether a header or a question so far has something in this column, counted from 1. */
    boolean takes(int column) {
        return taken.get(column);
    }

    private void take(GridRow row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!row.at(column).isEmpty()) {
                taken.set(column);
            }
        }
        row.silent().forEach(formula -> taken.set(formula.column()));
    }

    /** How many rows so far have a question whose text the workbook does not hold. */
    long unread() {
        return unread;
    }

    /** The table as it is for a row that was read, whose header may be another than the first. */
    Table tableAt(long line) {
        return tables.floorEntry(line).getValue();
    }

    private void skipToHeader() {
        while (rows.hasNext()) {
            GridRow row = rows.next();
            if (row.number() == table.headerRow()) {
                heading = title(row);
                take(row);
                return;
            }
        }
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && rows.hasNext()) {
            next = Optional.of(rows.next()).filter(this::counts);
        }
        if (next.isEmpty()) {
            passedOver.tell();
        }
        return next.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        GridRow own = next.orElseThrow();
        next = Optional.empty();
        if (SecondHeader.is(own, table)) {
            table = SecondHeader.read(own, table);
            tables.put((long) own.number(), table);
            take(own);
            return new Row.Remark(own.number(), table.cells(own));
        }
        if (HeaderAgain.is(own, table)) {
            passedOver.tell();
            table = HeaderAgain.read(own, table);
            used = columns(table.columns());
            tables.put((long) own.number(), table);
            heading = title(own);
            open = true;
            take(own);
            return new Row.Heading(own.number(), table.cells(own));
        }
        if (open && tail.ends(own, table)) {
            open = false;
            passedOver.begin(own, table);
            return new Row.Remark(own.number(), table.cells(own));
        }
        if (!open) {
            passedOver.add(own, table);
            return new Row.Remark(own.number(), table.cells(own));
        }
        return isUnread(own) ? unread(own) : row(own);
    }

    private boolean counts(GridRow row) {
        return row.filled() > 0 || isUnread(row);
    }

    private boolean isUnread(GridRow row) {
        return row.isUncomputed(table.columns().question() + 1);
    }

    private Row unread(GridRow row) {
        unread++;
        maker.unread();
        problems.accept(new Problem(
                new Place(
                        file, table.grid().name(), row.number(), table.columns().question() + 1),
                "the question is a formula, and the workbook does not hold its result",
                "open the workbook in a spreadsheet program and save it"));
        return new Row.Unread(row.number(), table.cells(row));
    }

    private Row row(GridRow own) {
        GridRow row = merged.fill(own, used);
        return switch (RowKind.of(row, own, table)) {
            case QUESTION -> question(row, own);
            case HEADING -> {
                heading = own.cells().stream()
                        .filter(Predicate.not(String::isBlank))
                        .findFirst()
                        .orElse("")
                        .strip();
                yield new Row.Remark(own.number(), table.cells(own));
            }
            case REMARK -> new Row.Remark(own.number(), table.cells(own));
        };
    }

    private static Set<Integer> columns(Columns columns) {
        return IntStream.concat(
                        IntStream.concat(IntStream.of(columns.question()), columns.id().stream()),
                        columns.sections().stream().mapToInt(Integer::intValue))
                .mapToObj(i -> i + 1)
                .collect(Collectors.toSet());
    }

    private Row question(GridRow row, GridRow own) {
        take(own);
        Columns columns = table.columns();
        String id =
                columns.id().isPresent() ? row.at(columns.id().getAsInt() + 1).strip() : "";
        Place place = new Place(file, table.grid().name(), row.number(), columns.question() + 1);
        String text = row.at(columns.question() + 1);
        Item item = maker.item(id.isEmpty() ? Integer.toString(row.number()) : id, headings(row), text, place);
        if (id.isEmpty()) {
            return new Row.Question(row.number(), table.cells(own), item);
        }
        if (seen.isElsewhere(item)) {
            return new Row.Again(row.number(), table.cells(own), item);
        }
        seen.add(item)
                .ifPresent(first -> problems.accept(new Problem(
                        place, "id `" + id + "` stands here a second time, after row " + first, "both rows are kept")));
        return new Row.Question(row.number(), table.cells(own), item);
    }

    /** Headings first, then what the row's own columns say. */
    private Stream<String> headings(GridRow row) {
        return Stream.concat(
                Stream.of(heading), table.columns().sections().stream().map(i -> row.at(i + 1)));
    }

    /** What stands over the questions in a header that names no column there: the block's title. */
    private String title(GridRow header) {
        if (!table.isGuessed()) {
            return "";
        }
        int question = table.columns().question() + 1;
        return used.stream()
                .sorted()
                .filter(c -> c != question || !KnownHeaders.isKnown(HeaderWords.of(header.at(c))))
                .map(c -> header.at(c).strip())
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }
}
