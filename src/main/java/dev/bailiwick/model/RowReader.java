package dev.bailiwick.model;

import dev.bailiwick.problem.Place;
import dev.bailiwick.yaml.Yaml;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one published table, and who holds what by them. */
final class RowReader {

    private final List<PublishedTable.Column> columns;
    private final List<String> nothing;
    private final ModelDraft draft;

    RowReader(List<PublishedTable.Column> columns, List<String> nothing, ModelDraft draft) {
        this.columns = columns;
        this.nothing = nothing;
        this.draft = draft;
    }

    /** Empty where the row has not the cells that it needs. */
    Optional<PublishedTable.Row> read(YamlNode node) {
        YamlForm form = YamlForm.of(node, "a row", draft.problems);
        String area = form.neededText("area");
        form.node("area").filter(n -> !area.isEmpty()).ifPresent(n -> checkArea(area, n.place()));
        List<String> cells = cells(form);
        Map<String, List<String>> holders = holders(form, cells);
        form.finish();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new PublishedTable.Row(area, cells, holders));
    }

    private void checkArea(String area, Place place) {
        Ids.known(area, place, "area", draft.areaIds, draft.problems);
    }

    /** As many as there are columns, or none. */
    private List<String> cells(YamlForm form) {
        form.needed("cells");
        List<String> cells = form.parts("cells").stream().map(this::cell).toList();
        if (cells.size() == columns.size() || cells.isEmpty()) {
            return cells;
        }
        draft.problems.add(
                form.place(),
                "the row has " + cells.size() + " cells, its table has " + columns.size() + " columns",
                "quote a cell that holds a comma");
        return List.of();
    }

    private String cell(YamlNode node) {
        if (node instanceof YamlNode.Text text) {
            return text.value();
        }
        draft.problems.add(node.place(), "a cell must be a text, not " + node.kind());
        return "";
    }

    /** What {@code holders} says; and for other deployments, the parties whose columns are not blank. */
    private Map<String, List<String>> holders(YamlForm form, List<String> cells) {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            tick(columns.get(i), cells.get(i), holders);
        }
        for (YamlNode.Entry entry : form.entries("holders")) {
            if (Ids.known(entry.key(), entry.place(), "deployment", draft.deployments.keySet(), draft.problems)) {
                List<YamlNode.Text> parties = Yaml.texts(entry.value(), entry.key(), draft.problems);
                holders.put(entry.key(), Ids.known(parties, "party", draft.parties.keySet(), draft.problems));
            }
        }
        checkComplete(form, cells, holders);
        return holders;
    }

    private void tick(PublishedTable.Column column, String cell, Map<String, List<String>> holders) {
        if (column.party().isEmpty()) {
            return;
        }
        for (String deployment :
                column.deployment().map(List::of).orElseGet(() -> List.copyOf(draft.deployments.keySet()))) {
            List<String> parties = holders.computeIfAbsent(deployment, d -> new ArrayList<>());
            if (!cell.isBlank() && !nothing.contains(cell)) {
                parties.add(column.party().get());
            }
        }
    }

    /** A deployment's own column names parties in words that only a person can read. */
    private void checkComplete(YamlForm form, List<String> cells, Map<String, List<String>> holders) {
        for (int i = 0; i < cells.size(); i++) {
            Optional<String> deployment = columns.get(i).deployment().filter(d -> !holders.containsKey(d));
            if (deployment.isPresent() && !cells.get(i).isBlank()) {
                draft.problems.add(
                        form.place(),
                        "nothing says whom `" + cells.get(i) + "` names",
                        "add `holders: {" + deployment.get() + ": ...}`");
            }
        }
    }
}
