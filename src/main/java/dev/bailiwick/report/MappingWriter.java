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

    /** Hands everything written to the stream, which stays open. */
    void finish();
}
