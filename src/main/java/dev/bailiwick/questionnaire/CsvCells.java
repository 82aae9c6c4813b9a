package dev.bailiwick.questionnaire;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the cells of a record while it is parsed, and knows where the next cell begins. Not thread-safe. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvRecords.Entry> {

    private static final int MOST_CELLS = 16_384;
    private static final int MOST_CHARACTERS = 1 << 24;

    private final String file;
    private long line = 1;
    private long nextCellLine = 1;
    private int characters;
    private List<String> cells = new ArrayList<>();
    private List<Integer> quoted = List.of();

    CsvCells(String file) {
        this.file = file;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        nextCellLine = startingLine;
        characters = 0;
        cells = new ArrayList<>(cells.size());
        quoted = List.of();
    }

    @Override
    protected void handleEmpty() {
        cells.add("");
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw tooLong();
        }
        if (index == MOST_CELLS) {
            throw unusable("the row has more than 16,384 cells", "split the table");
        }
        cells.add(new String(buffer, offset, length));
        if (quoted) {
            addQuoted(index);
            nextCellLine += lineBreaks(buffer, offset, offset + length);
        }
    }

    private void addQuoted(int index) {
        if (quoted.isEmpty()) {
            quoted = new ArrayList<>();
        }
        quoted.add(index);
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
    protected CsvRecords.Entry buildRecord() {
        return new CsvRecords.Entry(line, Collections.unmodifiableList(cells), quoted);
    }

    UnusableException tooLong() {
        return unusable(
                "what begins here has more than 16 million characters before the row ends",
                "look for a quote that is never closed");
    }

    /** A problem of the cell that is being parsed. */
    UnusableException unusable(String message, String help) {
        return new UnusableException(
                new Place(file, (int) Math.min(Integer.MAX_VALUE, nextCellLine), 0), message, help);
    }
}
