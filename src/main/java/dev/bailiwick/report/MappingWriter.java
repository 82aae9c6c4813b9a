package dev.bailiwick.report;

import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row;
import java.util.Optional;

/** Writes the rows of questionnaires with their mappings, in the order in which they come. Not thread-safe. */
public interface MappingWriter {

    /** Says that the rows to come are of this questionnaire. */
    void begin(Questionnaire questionnaire);

    /** @param mapping empty for a row that has no item; of an item that stands again, the same as before */
    void row(Row row, Optional<Mapping> mapping);

    /**
     * Works out what to write for a row, by itself: any thread may do that, ahead of the row's turn.
     *
     * @return writes it; to be run in the order of the rows
     */
    default Runnable prepared(Row row, Optional<Mapping> mapping) {
        return () -> row(row, mapping);
    }

    /** Hands everything written to the stream, which stays open. */
    void finish();
}
