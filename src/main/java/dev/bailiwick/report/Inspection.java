package dev.bailiwick.report;

import java.util.List;

/**
 * What was understood of a file of questions, before anything is done with it.
 *
 * @param form the known form that it is; empty if it is none
 * @param items in all tables together
 */
public record Inspection(
        String file, String form, int items, List<TableSeen> tables, List<SheetSkipped> skipped, List<String> notices) {

    public Inspection {
        tables = List.copyOf(tables);
        skipped = List.copyOf(skipped);
        notices = List.copyOf(notices);
    }

    /**
     * A table of questions.
     *
     * @param sheet empty where the file has no sheets
     * @param headerRow counted from 1
     * @param guessed whether id and question have no names, and were found by what stands below
     * @param blank how many of the items have no text
     * @param again rows whose question stands on an earlier sheet too
     * @param headers how often a header stands again below the first
     * @param remarks rows that ask nothing: headings, end marks, notes
     * @param first the first three items
     */
    public record TableSeen(
            String sheet,
            int headerRow,
            boolean guessed,
            int items,
            int blank,
            int again,
            int headers,
            int remarks,
            List<ColumnSeen> columns,
            List<ItemSeen> first) {

        public TableSeen {
            columns = List.copyOf(columns);
            first = List.copyOf(first);
        }
    }

    /**
     * A column.
     *
     * @param column as a spreadsheet calls it
     * @param header as it stands
     * @param role what it is to us, or that it is filled; empty if it is left alone
     * @param why it has this role
     * @param choices what the drop-down of its first question offers
     */
    public record ColumnSeen(String column, String header, String role, String why, List<String> choices) {

        public ColumnSeen {
            choices = List.copyOf(choices);
        }
    }

    public record ItemSeen(String id, String section, String question, int row) {}

    /** A sheet that is not read. */
    public record SheetSkipped(String sheet, String why) {}
}
