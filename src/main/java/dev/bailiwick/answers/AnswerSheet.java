package dev.bailiwick.answers;

import dev.bailiwick.layout.SheetQuestionnaire;
import dev.bailiwick.layout.Table;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.questionnaire.Row.Heading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the answers of a sheet, block by block: a header that stands again may name columns in another order, and a block
 * need not have answers if another has some. Not thread-safe; one use.
 */
final class AnswerSheet {

    private final AnswerRows reader;
    private final SheetQuestionnaire sheet;
    private final Consumer<Problem> passedOver;
    private final List<Place> unanswered = new ArrayList<>();
    private boolean answered;
    private Optional<AnswerTable> table = Optional.empty();
    private SharedCells shared = new SharedCells();

    AnswerSheet(AnswerRows reader, SheetQuestionnaire sheet, Consumer<Problem> passedOver) {
        this.reader = reader;
        this.sheet = sheet;
        this.passedOver = passedOver;
    }

    /** @throws dev.bailiwick.problem.UnusableException if no block has answers, or several columns may be the answer */
    void read(List<AnswerRow> rows) {
        begin(sheet.table(), true);
        Iterator<Row> all = sheet.rows();
        while (all.hasNext()) {
            Row row = all.next();
            if (row instanceof Heading) {
                begin(sheet.tableOf(row), false);
            } else {
                table.ifPresent(block -> AnswerRows.add(row, block, shared, rows));
            }
        }
        if (!answered) {
            reader.table(sheet.place(sheet.table()), sheet.table());
        }
        unanswered.forEach(place -> passedOver.accept(
                new Problem(place, "no column looks like an answer", "nothing below this header is checked")));
    }

    private void begin(Table block, boolean first) {
        shared = new SharedCells();
        if (reader.mayRead(block)) {
            answered = true;
            table = Optional.of(
                    first ? reader.table(sheet.place(block), block) : reader.further(sheet.place(block), block));
        } else {
            table = Optional.empty();
            unanswered.add(sheet.place(block));
        }
    }
}
