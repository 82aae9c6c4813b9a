package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Place;
import java.util.List;
import java.util.stream.Stream;

/** Makes the items of records, which are to be given in the order of the file. Not thread-safe. */
final class CsvItems {

    private final String file;
    private final Columns columns;
    private final ItemMaker maker = new ItemMaker();

    CsvItems(String file, Columns columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Whether the row names its item itself. */
    boolean hasId(List<String> cells) {
        return columns.id().isPresent() && !cells.get(columns.id().getAsInt()).isBlank();
    }

    /**
     * @param line on which the row begins
     * @param number of the row as spreadsheets count, from 1; the id where the row has none
     */
    Item item(List<String> cells, long line, long number) {
        String id = hasId(cells) ? cells.get(columns.id().orElseThrow()).strip() : Long.toString(number);
        Place place = new Place(file, (int) Math.min(Integer.MAX_VALUE, line), columns.question() + 1);
        Stream<String> headings = columns.sections().stream().map(cells::get);
        return maker.item(id, headings, cells.get(columns.question()), place);
    }

    /** Tells of a record of which nobody knows what it asks. */
    void unread() {
        maker.unread();
    }
}
