package dev.bailiwick.model;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an area, duty or statement says that it is published. What it leaves open it takes from the level above, or,
 * where nothing is said at all, from the first published table that has a row for it.
 */
final class Citing {

    private final String areaId;
    private final Optional<String> source;
    private final Optional<YamlNode.Text> row;
    private final ModelDraft draft;

    private Citing(String areaId, Optional<String> source, Optional<YamlNode.Text> row, ModelDraft draft) {
        this.areaId = areaId;
        this.source = source;
        this.row = row;
        this.draft = draft;
    }

    static Citing whole(String areaId, ModelDraft draft) {
        return new Citing(areaId, Optional.empty(), Optional.empty(), draft);
    }

    /** With the {@code source} and {@code row} of the form; a source of its own leaves no row of the level above. */
    Citing refinedBy(YamlForm form) {
        Optional<String> ownSource = form.text("source");
        Optional<YamlNode.Text> ownRow =
                form.text("row").flatMap(text -> form.node("row").map(n -> new YamlNode.Text(text, n.place())));
        ownSource.ifPresent(s -> check(s, form.node("source").orElseThrow().place()));
        Optional<YamlNode.Text> inherited = ownSource.isPresent() ? Optional.empty() : row;
        return new Citing(areaId, ownSource.or(() -> source), ownRow.or(() -> inherited), draft);
    }

    /** Where an area as a whole is published: the first of its rows will do. */
    Citation ofArea(Place place) {
        return citation(List.copyOf(draft.tables.values()), false, place);
    }

    /** Where a statement is published; without a source, a table that speaks of its deployment. */
    Citation ofStatement(String deployment, Place place) {
        return citation(
                draft.tables.values().stream()
                        .filter(t -> t.speaksOf(deployment))
                        .toList(),
                true,
                place);
    }

    private Citation citation(List<PublishedTable> tables, boolean exact, Place place) {
        if (source.isEmpty()) {
            return inFirst(tables, exact, place);
        }
        PublishedTable table = draft.tables.get(source.get());
        return table == null
                ? new Citation(source.get(), row.map(YamlNode.Text::value).orElse(""))
                : inFirst(List.of(table), exact, place);
    }

    /** In the first table that has the row, or where none is named, a row about the area. */
    private Citation inFirst(List<PublishedTable> tables, boolean exact, Place place) {
        for (PublishedTable table : tables) {
            List<String> fitting = row.map(r -> named(table, r.value())).orElseGet(() -> about(table));
            if (fitting.size() > 1 && exact) {
                draft.problems.add(
                        place,
                        "`" + table.id() + "` has " + fitting.size() + " rows about `" + areaId + "`",
                        "say which by `row`");
            }
            if (!fitting.isEmpty()) {
                return new Citation(table.id(), fitting.get(0));
            }
        }
        if (draft.tablesAreSound) {
            missing(tables, place);
        }
        return new Citation("", "");
    }

    private void missing(List<PublishedTable> tables, Place place) {
        if (tables.isEmpty() || row.isEmpty()) {
            draft.problems.add(place, "nothing says where this is published", "give it a `source`, and its `row`");
            return;
        }
        List<String> names = tables.stream()
                .flatMap(t -> t.rows().stream())
                .map(PublishedTable.Row::name)
                .toList();
        List<String> ids = tables.stream().map(t -> "`" + t.id() + "`").toList();
        String wanted = row.get().value();
        draft.problems.add(
                row.get().place(),
                "no row `" + wanted + "` in " + String.join(", ", ids),
                DidYouMean.hint(wanted, names));
    }

    private void check(String id, Place place) {
        List<String> known = new ArrayList<>(draft.tables.keySet());
        known.addAll(draft.sources.keySet());
        Ids.known(id, place, "source", known, draft.problems);
    }

    private static List<String> named(PublishedTable table, String row) {
        return table.row(row).map(r -> List.of(r.name())).orElse(List.of());
    }

    private List<String> about(PublishedTable table) {
        return table.rowsAbout(areaId).stream().map(PublishedTable.Row::name).toList();
    }
}
