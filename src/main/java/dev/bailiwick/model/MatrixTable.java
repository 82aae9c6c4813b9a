package dev.bailiwick.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The responsibility matrix as plain text for a terminal, all deployments side by side. Pure. */
public final class MatrixTable {

    private static final String BEYOND = "beyond the published matrix:";

    private final List<String> notes = new ArrayList<>();

    private MatrixTable() {}

    /** Duties that have no assignment are left out. */
    public static String render(ResponsibilityModel model, Collection<Assignment> assignments) {
        return new MatrixTable().text(Matrix.of(model, assignments));
    }

    private String text(Matrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(matrix));
        Optional<Matrix.Line> before = Optional.empty();
        for (Matrix.Line line : matrix.lines()) {
            boolean inMatrix = before.map(b -> b.area().inMatrix()).orElse(true);
            if (inMatrix && !line.area().inMatrix()) {
                rows.add(blank(rows.get(0).size(), ""));
                rows.add(blank(rows.get(0).size(), BEYOND));
            }
            rows.add(cells(line, line.opens(before)));
            before = Optional.of(line);
        }
        return Columns.align(rows) + notes();
    }

    private static List<String> head(Matrix matrix) {
        List<String> head = new ArrayList<>(List.of("AREA", "DUTY"));
        matrix.deployments().forEach(d -> head.add(d.title()));
        head.add("WHAT THE HOLDER DOES");
        return head;
    }

    private static List<String> blank(int width, String first) {
        List<String> row = new ArrayList<>(List.of(first));
        while (row.size() < width) {
            row.add("");
        }
        return row;
    }

    private List<String> cells(Matrix.Line line, boolean opens) {
        List<String> row = new ArrayList<>();
        row.add(opens ? line.area().title() : "");
        row.add(line.dutyName());
        for (Optional<Assignment> cell : line.cells()) {
            row.add(Matrix.holders(cell) + Matrix.carriedOver(cell) + note(cell));
        }
        row.add(line.duty().text());
        return row;
    }

    private String note(Optional<Assignment> cell) {
        Optional<String> condition = Matrix.condition(cell);
        if (condition.isEmpty()) {
            return "";
        }
        if (!notes.contains(condition.get())) {
            notes.add(condition.get());
        }
        return " [" + (notes.indexOf(condition.get()) + 1) + "]";
    }

    private String notes() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            out.append(i == 0 ? "\n" : "");
            out.append('[').append(i + 1).append("] ").append(notes.get(i)).append('\n');
        }
        return out.toString();
    }
}
