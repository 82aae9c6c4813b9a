package dev.bailiwick.form;

import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.workbook.SheetEdit;
import java.util.List;
import java.util.Optional;

/** Gathers what to write beside the questions of one table. */
interface TableFill {

    /** @param cells of the mapping's own columns; none if they are not written, or there is no mapping */
    void row(Row row, Optional<Mapping> mapping, List<String> cells);

    /** All that was gathered; once, at the end. */
    SheetEdit edit();
}
