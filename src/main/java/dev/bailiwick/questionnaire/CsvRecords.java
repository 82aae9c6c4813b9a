package dev.bailiwick.questionnaire;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** The records of a CSV text, blank lines among them, one at a time; its problems in our own words. */
final class CsvRecords implements Iterator<CsvRecords.Entry>, AutoCloseable {

    /** @param line 1-based line on which the record begins */
    record Entry(long line, List<String> cells) {

        /** Nothing on the line but perhaps spaces. */
        boolean isBlank() {
            return cells.size() == 1 && cells.get(0).isBlank();
        }
    }

    private final String name;
    private final Collector collector = new Collector();
    private final CsvReader<Entry> reader;
    private final Iterator<Entry> entries;

    CsvRecords(String name, Reader text, char delimiter) {
        this.name = name;
        reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(collector, text);
        entries = reader.iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return entries.hasNext();
        } catch (UncheckedIOException | CsvParseException e) {
            throw inOurWords(e);
        }
    }

    @Override
    public Entry next() {
        try {
            return entries.next();
        } catch (UncheckedIOException | CsvParseException e) {
            throw inOurWords(e);
        }
    }

    private UnusableException inOurWords(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableException known) {
                return known;
            }
            if (cause instanceof IOException) {
                return new UnusableException(
                        Place.ofFile(name), "cannot be read to its end: " + cause.getMessage(), "read it from a copy");
            }
        }
        return syntax(String.valueOf(e.getMessage()));
    }

    private UnusableException syntax(String parserSays) {
        Place place = new Place(name, (int) Math.min(Integer.MAX_VALUE, collector.nextCellLine), 0);
        if (parserSays.startsWith("Unclosed quoted field")) {
            return new UnusableException(place, "the quote that opens here is never closed", "add the closing `\"`");
        }
        if (parserSays.startsWith("Unexpected character after closing quote")) {
            return new UnusableException(
                    place,
                    "text follows the closing quote of a cell that begins here",
                    "write a quote in a cell as `\"\"`");
        }
        if (parserSays.contains("maximum buffer size")) {
            return new UnusableException(
                    place,
                    "a cell that begins here has more than 16 million characters",
                    "look for a quote that is never closed");
        }
        if (parserSays.contains("maximum limit")) {
            return new UnusableException(place, "this row has more than 16,384 cells", "split the table");
        }
        return new UnusableException(place, "not CSV: " + parserSays, "");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(name), "cannot be closed: " + e.getMessage(), "");
        }
    }

    private static final class Collector extends AbstractBaseCsvCallbackHandler<Entry> {

        private long line;
        private long nextCellLine = 1;
        private List<String> cells = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLine) {
            line = startingLine;
            nextCellLine = startingLine;
            cells = new ArrayList<>(cells.size());
        }

        @Override
        protected void handleEmpty() {
            cells.add("");
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(new String(buffer, offset, length));
            if (quoted) {
                nextCellLine += lineBreaks(buffer, offset, offset + length);
            }
        }

        private static int lineBreaks(char[] buffer, int from, int to) {
            int count = 0;
            for (int i = from; i < to; i++) {
                boolean pair = buffer[i] == '\n' && i > from && buffer[i - 1] == '\r';
                if (buffer[i] == '\r' || (buffer[i] == '\n' && !pair)) {
                    count++;
                }
            }
            return count;
        }

        @Override
        protected Entry buildRecord() {
            return new Entry(line, Collections.unmodifiableList(cells));
        }
    }
}
