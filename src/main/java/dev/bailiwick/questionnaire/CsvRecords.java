package dev.bailiwick.questionnaire;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** The records of a CSV text, blank lines among them, one at a time; its problems in our own words. */
final class CsvRecords implements Iterator<CsvRecords.Entry>, AutoCloseable {

    /**
     * @param line 1-based line on which the record begins
     * @param quoted which cells stand in quotes, counted from 0
     */
    record Entry(long line, List<String> cells, List<Integer> quoted) {

        /** Nothing on the line but perhaps spaces. */
        boolean isBlank() {
            return cells.size() == 1 && cells.get(0).isBlank();
        }

        Entry read(CsvStyle style) {
            return new Entry(line, cells.stream().map(style::read).toList(), quoted);
        }
    }

    private final String name;
    private final CsvCells collector;
    private final CsvReader<Entry> reader;
    private final Iterator<Entry> entries;
    private CsvStyle style = CsvStyle.RAW;

    CsvRecords(String name, Reader text, char delimiter) {
        this.name = name;
        collector = new CsvCells(name);
        reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(collector, text);
        entries = reader.iterator();
    }

    /** Reads what follows as cells that we wrote in this style. */
    void writtenIn(CsvStyle style) {
        this.style = style;
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
            Entry entry = entries.next();
            return style == CsvStyle.RAW ? entry : entry.read(style);
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
        if (parserSays.startsWith("Unclosed quoted field")) {
            return collector.unusable("the quote that opens here is never closed", "add the closing `\"`");
        }
        if (parserSays.startsWith("Unexpected character after closing quote")) {
            return collector.unusable(
                    "text follows the closing quote of a cell that begins here", "write a quote in a cell as `\"\"`");
        }
        return parserSays.contains("maximum buffer size")
                ? collector.tooLong()
                : collector.unusable("not CSV: " + parserSays, "");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(name), "cannot be closed: " + e.getMessage(), "");
        }
    }
}
