package dev.bailiwick.report;

import dev.bailiwick.mapping.TouchedItem;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ModelChange;
import dev.bailiwick.problem.Visible;
import java.util.List;

/** How two versions of a model differ, for people to read in a terminal. Pure. */
public final class ModelDiffTable {

    private static final int WORDS = 50;
    private static final int QUESTION = 60;

    private ModelDiffTable() {}

    public static String of(ModelDiffReport report) {
        StringBuilder out = new StringBuilder(Visible.of(report.versions()) + "\n");
        List<ModelChange> changes = report.diff().changes();
        out.append(changes.isEmpty() ? "no difference\n" : changes(changes));
        if (!report.touched().isEmpty()) {
            out.append('\n').append(touched(report.touched()));
        }
        return out.append(report.items() > 0 ? report.closing() + "\n" : "").toString();
    }

    private static String changes(List<ModelChange> changes) {
        TextTable table = new TextTable(List.of("CHANGE", "WHAT", "ID", "DEPLOYMENT", "BEFORE", "AFTER"))
                .limit(4, WORDS)
                .limit(5, WORDS);
        for (ModelChange change : changes) {
            table.row(List.of(
                    change.kind().toString(),
                    change.subject().toString(),
                    change.id(),
                    change.deployment().map(Deployment::title).orElse(""),
                    change.before(),
                    change.after()));
        }
        return table.toString();
    }

    /** The place of an answer stands once, before the first of its changes. */
    private static String touched(List<TouchedItem> touched) {
        TextTable table = new TextTable(List.of("ANSWER", "ID", "QUESTION", "DUTY", "CHANGE")).limit(2, QUESTION);
        for (TouchedItem one : touched) {
            List<String> place = List.of(
                    one.item().place().toString(),
                    one.item().id(),
                    one.item().text().strip());
            for (ModelChange change : one.changes()) {
                List<String> cells = change.equals(one.changes().get(0)) ? place : List.of("", "", "");
                table.row(List.of(cells.get(0), cells.get(1), cells.get(2), change.id(), change.words()));
            }
        }
        return table.toString();
    }
}
