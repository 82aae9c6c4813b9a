package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Turns the records below the header into rows, and says what is wrong with single ones. */
final class CsvRows implements Iterator<Row> {

    private final Place place;
    private final CsvRecords records;
    private final List<String> header;
    private final CsvItems items;
    private final Consumer<Problem> problems;
    private final SeenIds ids = new SeenIds();
    private final long headerNumber;
    private long number;
    private long unread;
    private boolean ended;

    /** @param number of the header as spreadsheets count its row, from 1 */
    CsvRows(
            Place place,
            CsvRecords records,
            List<String> header,
            long number,
            CsvItems items,
            Consumer<Problem> problems) {
        this.place = place;
        this.records = records;
        this.header = header;
        headerNumber = number;
        this.number = number;
        this.items = items;
        this.problems = problems;
    }

    long unread() {
        return unread;
    }

    @Override
    public boolean hasNext() {
        boolean more = records.hasNext();
        if (!more && !ended && number == headerNumber) {
            problems.accept(new Problem(place, "nothing stands below the header", ""));
        }
        ended = !more;
        return more;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecords.Entry entry = records.next();
        number++;
        if (entry.cells().equals(header)) {
            report(entry, "the column names stand here again, and are kept but not mapped", "");
            return new Row.Heading(entry.line(), entry.cells());
        }
        if (entry.cells().size() == header.size()) {
            return question(entry);
        }
        return entry.isBlank() ? new Row.Blank(entry.line(), entry.cells()) : unread(entry);
    }

    private Row question(CsvRecords.Entry entry) {
        List<String> cells = entry.cells();
        Item item = items.item(cells, entry.line(), number);
        if (items.hasId(cells)) {
            ids.add(item.id(), entry.line())
                    .ifPresent(first -> report(
                            entry,
                            "id `" + item.id() + "` stands here a second time, after line " + first,
                            "both rows are kept"));
        }
        return new Row.Question(entry.line(), cells, item);
    }

    private Row unread(CsvRecords.Entry entry) {
        unread++;
        items.unread();
        int size = entry.cells().size();
        int width = header.size();
        String help = size > width ? "if a text holds the delimiter, put the text in quotes" : "add the missing cells";
        report(
                entry,
                "the row has " + count(size) + " where the header has " + width + ", and is kept but not mapped",
                help);
        return new Row.Unread(entry.line(), entry.cells());
    }

    private static String count(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }

    private void report(CsvRecords.Entry entry, String message, String help) {
        int line = (int) Math.min(Integer.MAX_VALUE, entry.line());
        problems.accept(new Problem(new Place(place.file(), line, 0), message, help));
    }
}
