package dev.bailiwick.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The responsibility matrix as a markdown table, with the published words and where they stand. Pure. */
public final class MatrixMarkdown {

    private MatrixMarkdown() {}

    /** Duties that have no assignment are left out. */
    public static String render(ResponsibilityModel model, Collection<Assignment> assignments) {
        Matrix matrix = Matrix.of(model, assignments);
        List<String> head = new ArrayList<>(List.of("Area", "Duty"));
        matrix.deployments().forEach(d -> head.add(d.title()));
        head.add("Published in");
        StringBuilder out = new StringBuilder("# " + model.title() + "\n\n");
        out.append(Markdown.row(head)).append(Markdown.rule(head.size()));
        for (Matrix.Line line : matrix.lines()) {
            out.append(Markdown.row(cells(matrix, line)));
        }
        return out.toString();
    }

    private static List<String> cells(Matrix matrix, Matrix.Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.area().title() + (line.area().inMatrix() ? "" : " (beyond the matrix)"));
        cells.add(line.duty().id());
        line.cells().forEach(c -> cells.add(cell(c)));
        cells.add(matrix.publishedIn(line));
        return cells;
    }

    private static String cell(Optional<Assignment> cell) {
        String words = cell.map(Assignment::from)
                .map(Statement::words)
                .filter(w -> !w.isEmpty())
                .map(w -> ": " + w)
                .orElse("");
        String condition = Matrix.condition(cell).map(c -> " (" + c + ")").orElse("");
        return Matrix.holders(cell) + words + condition + Matrix.carriedOver(cell);
    }
}
