package dev.bailiwick.model;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.yaml.YamlForm;
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
    private final Optional<String> row;
    private final ModelDraft draft;

    private Citing(String areaId, Optional<String> source, Optional<String> row, ModelDraft draft) {
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
        Optional<String> ownRow = form.text("row");
        ownSource.ifPresent(s -> check(s, form.node("source").orElseThrow().place()));
        Optional<String> inherited = ownSource.isPresent() ? Optional.empty() : row;
        return new Citing(areaId, ownSource.or(() -> source), ownRow.or(() -> inherited), draft);
    }

    /** @param deployment of which a cited table must speak, where no source is given */
    Citation citation(Optional<String> deployment, Place place) {
        if (source.isEmpty()) {
            return found(deployment, place);
        }
        PublishedTable table = draft.tables.get(source.get());
        if (table == null) {
            return new Citation(source.get(), row.orElse(""));
        }
        return new Citation(table.id(), row(table, place));
    }

    private void check(String id, Place place) {
        List<String> known = new ArrayList<>(draft.tables.keySet());
        known.addAll(draft.sources.keySet());
        Ids.known(id, place, "source", known, draft.problems);
    }

    /** The row that is named, which must exist, or else the only one about the area. */
    private String row(PublishedTable table, Place place) {
        List<String> names = row.isPresent() ? all(table) : about(table);
        if (row.isPresent() && !names.contains(row.get())) {
            draft.problems.add(
                    place, "`" + table.id() + "` has no row `" + row.get() + "`", DidYouMean.hint(row.get(), names));
        } else if (row.isEmpty() && names.size() != 1) {
            draft.problems.add(
                    place,
                    "`" + table.id() + "` has " + names.size() + " rows about `" + areaId + "`",
                    "say which by `row`");
        }
        return row.orElse(names.isEmpty() ? "" : names.get(0));
    }

    /** The first row about the area, in the first table that speaks of the deployment and has it. */
    private Citation found(Optional<String> deployment, Place place) {
        for (PublishedTable table : draft.tables.values()) {
            List<String> names = row.isPresent() ? all(table) : about(table);
            boolean speaks = deployment.isEmpty() || table.speaksOf(deployment.get());
            if (speaks && (row.isPresent() ? names.contains(row.get()) : names.size() == 1)) {
                return new Citation(table.id(), row.orElse(names.isEmpty() ? "" : names.get(0)));
            }
        }
        draft.problems.add(place, "nothing says where this is published", "give it a `source`, and its `row`");
        return new Citation("", "");
    }

    private static List<String> all(PublishedTable table) {
        return table.rows().stream().map(PublishedTable.Row::name).toList();
    }

    private List<String> about(PublishedTable table) {
        return table.rowsAbout(areaId).stream().map(PublishedTable.Row::name).toList();
    }
}
