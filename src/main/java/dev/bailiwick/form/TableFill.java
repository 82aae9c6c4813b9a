package dev.bailiwick.form;

import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.workbook.SheetEdit;
import java.util.Optional;

/** Gathers what to write beside the questions of one table. */
interface TableFill {

    void row(Row row, Optional<Mapping> mapping);

    /** All that was gathered; once, at the end. */
    SheetEdit edit();
}
