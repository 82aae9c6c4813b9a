package dev.bailiwick.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as the vendor publishes it, cell by cell. Of two tables that speak of one thing, the earlier one wins.
 *
 * @param id the name by which citations know it
 * @param nothing cells that say that the party of their column has no part; a blank cell always does
 */
public record PublishedTable(String id, String title, List<Column> columns, List<String> nothing, List<Row> rows) {

    public PublishedTable {
        columns = List.copyOf(columns);
        nothing = List.copyOf(nothing);
        rows = List.copyOf(rows);
    }

    /**
     * @param party whose part the column's cells tell, where it is one party's column
     * @param deployment of which the column's cells tell; a party's column without one tells of every deployment
     */
    public record Column(String title, Optional<String> party, Optional<String> deployment) {}

    /**
     * @param areaId the area that the row is about
     * @param cells as many as the table has columns
     * @param holders ids of the parties that the row names, per deployment id; a deployment that the row does not speak
     *     of is absent
     */
    public record Row(String areaId, List<String> cells, Map<String, List<String>> holders) {

        public Row {
            cells = List.copyOf(cells);
            holders = InOrder.copyOf(holders);
        }

        /** Ids of the parties that it names for a deployment; empty where it does not speak of the deployment. */
        public Optional<List<String>> holdersIn(String deployment) {
            return Optional.ofNullable(holders.get(deployment));
        }

        /** Its first cell, by which it is cited. */
        public String name() {
            return cells.get(0);
        }
    }

    /** Whether any row says who holds something in the deployment. */
    public boolean speaksOf(String deployment) {
        return rows.stream().anyMatch(r -> r.holdersIn(deployment).isPresent());
    }

    public Optional<Row> row(String name) {
        return rows.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** In the order of the table. */
    public List<Row> rowsAbout(String areaId) {
        return rows.stream().filter(r -> r.areaId().equals(areaId)).toList();
    }
}
