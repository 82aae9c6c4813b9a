package dev.bailiwick.model;

import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code published}: tables as the vendor publishes them. Parties, deployments and area ids must be known. */
final class TableReader {

    private TableReader() {}

    static void read(YamlForm model, ModelDraft draft) {
        int before = draft.problems.inOrder().size();
        for (YamlNode.Entry entry : model.entries("published")) {
            Ids.check(entry.key(), entry.place(), "table", draft.problems);
            if (draft.sources.containsKey(entry.key())) {
                draft.problems.add(
                        entry.place(), "`" + entry.key() + "` is the id of a source too", "give one another id");
            }
            draft.tables.put(entry.key(), table(entry, draft));
        }
        draft.tablesAreSound = draft.problems.inOrder().size() == before;
    }

    private static PublishedTable table(YamlNode.Entry entry, ModelDraft draft) {
        YamlForm form = YamlForm.of(entry.value(), "a published table", draft.problems);
        String title = form.text("title").orElse(entry.key());
        form.needed("columns");
        List<PublishedTable.Column> columns =
                form.parts("columns").stream().map(n -> column(n, draft)).toList();
        List<String> nothing =
                form.texts("nothing").stream().map(YamlNode.Text::value).toList();
        form.needed("rows");
        List<PublishedTable.Row> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        RowReader reader = new RowReader(columns, nothing, draft);
        for (YamlNode node : form.parts("rows")) {
            reader.read(node).ifPresent(row -> {
                rows.add(row);
                if (!names.add(row.name())) {
                    draft.problems.add(node.place(), "a second row `" + row.name() + "`", "keep one of the two");
                }
            });
        }
        form.finish();
        return new PublishedTable(entry.key(), title, columns, nothing, rows);
    }

    private static PublishedTable.Column column(YamlNode node, ModelDraft draft) {
        if (node instanceof YamlNode.Text text) {
            return new PublishedTable.Column(text.value(), Optional.empty(), Optional.empty());
        }
        YamlForm form = YamlForm.of(node, "a column", draft.problems);
        String title = form.neededText("title");
        Optional<String> party = known(form, "party", draft.parties.keySet(), draft);
        Optional<String> deployment = known(form, "deployment", draft.deployments.keySet(), draft);
        form.finish();
        return new PublishedTable.Column(title, party, deployment);
    }

    private static Optional<String> known(YamlForm form, String key, Set<String> ids, ModelDraft draft) {
        return form.text(key)
                .filter(id -> Ids.known(id, form.node(key).orElseThrow().place(), key, ids, draft.problems));
    }
}
