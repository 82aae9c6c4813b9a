package dev.bailiwick.questionnaire;

import dev.bailiwick.problem.Place;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the items of rows, which are to be given in the order of the file. Not thread-safe. */
final class ItemMaker {

    private final String file;
    private final Columns columns;
    private final FollowUps followUps = new FollowUps();

    ItemMaker(String file, Columns columns) {
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
        String section = section(cells);
        String text = cells.get(columns.question());
        return new Item(id, section, followUps.follows(section, text), text, place);
    }

    private String section(List<String> cells) {
        return columns.sections().stream()
                .map(i -> cells.get(i).strip())
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .collect(Collectors.joining(" > "));
    }
}
