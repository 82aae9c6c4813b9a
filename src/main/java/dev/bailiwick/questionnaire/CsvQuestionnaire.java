package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A questionnaire in a CSV file (RFC 4180, but with any line ending, and with semicolon, tab or bar as well as comma).
 * The header is found by what its cells say; titles and guidance may stand above it. Blank lines alone above it are no
 * part of the table.
 */
public final class CsvQuestionnaire implements Questionnaire {

    private final String name;
    private final Dialect dialect;
    private final CsvRecords records;
    private final List<String> header;
    private final List<List<String>> above;
    private final Columns columns;
    private final CsvRows rows;

    private CsvQuestionnaire(String name, TextReader text, ReadOptions options, Consumer<Problem> problems)
            throws IOException {
        this.name = name;
        refuseIfEmpty(text);
        BufferedReader reader = new BufferedReader(text);
        HeaderPeek peek = HeaderPeek.of(reader);
        HeaderFinder.Found found = HeaderFinder.find(peek, options);
        peek.rewind();
        dialect = dialect(text.encoding(), found);
        records = new CsvRecords(name, reader, found.delimiter());
        List<CsvRecords.Entry> titles = new ArrayList<>();
        CsvRecords.Entry first = headerEntry(found, titles);
        CsvStyle style = CsvStyle.of(first, options.added());
        records.writtenIn(style);
        header = first.read(style).cells();
        above = titles.stream().map(title -> title.read(style).cells()).toList();
        Place place = new Place(name, (int) first.line(), 0);
        refuseUnlikely(found);
        columns = ColumnFinder.find(place, header, options);
        tellOfTitles(place, problems);
        rows = new CsvRows(place, records, header, above.size() + 1, new CsvItems(name, columns), problems);
    }

    private static Dialect dialect(Encoding encoding, HeaderFinder.Found found) {
        boolean mark = encoding.markLength() > 0;
        return new Dialect(encoding.charset(), mark, found.delimiter(), found.lineEnding(), found.told());
    }

    /**
     * Opens a file and reads its header.
     *
     * @param name the file
     * @param problems gets what is wrong with single rows, as they are reached, and warnings; none of it ends the
     *     reading
     * @throws UnusableException if there is no such file, or it holds no questionnaire
     */
    public static CsvQuestionnaire open(String name, ReadOptions options, Consumer<Problem> problems) {
        return open(name, InputFile.open(name), options, problems);
    }

    /**
     * Opens a file that is called otherwise in messages.
     *
     * @param name for messages
     */
    public static CsvQuestionnaire open(String name, Path file, ReadOptions options, Consumer<Problem> problems) {
        return open(name, InputFile.open(name, file), options, problems);
    }

    /**
     * Reads from a stream, which it closes in the end.
     *
     * @param name for messages
     */
    public static CsvQuestionnaire open(String name, InputStream in, ReadOptions options, Consumer<Problem> problems) {
        try {
            return opened(name, in, options, problems);
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(name), "cannot be read: " + e.getMessage(), "");
        } catch (UncheckedIOException e) {
            throw new UnusableException(
                    Place.ofFile(name),
                    "cannot be read to its end: "
                            + Objects.requireNonNull(e.getCause()).getMessage(),
                    "read it from a copy");
        }
    }

    private static CsvQuestionnaire opened(String name, InputStream in, ReadOptions options, Consumer<Problem> problems)
            throws IOException {
        try {
            return new CsvQuestionnaire(name, new TextReader(name, in, options.encoding()), options, problems);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private void refuseIfEmpty(TextReader text) {
        if (text.empty()) {
            String message = text.encoding().markLength() > 0
                    ? "the file holds a byte order mark and nothing else"
                    : "the file is empty";
            throw unusable(message);
        }
    }

    /** @param titles gets what stands above it, blank lines too; but those alone are no part of the table */
    private CsvRecords.Entry headerEntry(HeaderFinder.Found found, List<CsvRecords.Entry> titles) {
        if (found.told()) {
            firstEntry("");
        }
        CsvRecords.Entry entry = firstEntry(
                found.told()
                        ? "nothing stands below the line that tells the delimiter"
                        : "the file holds blank lines only");
        while (found.below() && !entry.cells().equals(found.cells())) {
            titles.add(entry);
            if (!records.hasNext()) {
                throw unusable("the rows above the header cannot be told from it");
            }
            entry = records.next();
        }
        return entry;
    }

    private void refuseUnlikely(HeaderFinder.Found found) {
        if (!found.seems()) {
            throw new UnusableException(
                    Place.ofFile(name),
                    "no row looks like a header among the first " + found.looked(),
                    "looked for a column called such as `question` or `requirement`; pass --column question=HEADER");
        }
    }

    private void tellOfTitles(Place place, Consumer<Problem> problems) {
        if (!above.isEmpty()) {
            String rows = above.size() == 1 ? "1 row above it is" : above.size() + " rows above it are";
            problems.accept(new Problem(place, "the header stands here; " + rows + " not mapped", ""));
        }
    }

    private CsvRecords.Entry firstEntry(String none) {
        while (records.hasNext()) {
            CsvRecords.Entry entry = records.next();
            if (!entry.isBlank()) {
                return entry;
            }
        }
        throw unusable(none);
    }

    private UnusableException unusable(String message) {
        return new UnusableException(Place.ofFile(name), message, "a questionnaire begins with a row of column names");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<List<String>> above() {
        return above;
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Iterator<Row> rows() {
        return rows;
    }

    @Override
    public long unreadRows() {
        return rows.unread();
    }

    @Override
    public void close() {
        records.close();
    }
}
