package dev.bailiwick.model;

import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads one area with its duties. Parties, deployments, sources and tables must be known. */
final class AreaReader {

    private AreaReader() {}

    static void read(YamlNode.Entry entry, ModelDraft draft) {
        String id = entry.key();
        Ids.check(id, entry.place(), "area", draft.problems);
        YamlForm form = YamlForm.of(entry.value(), "an area", draft.problems);
        String title = form.neededText("title");
        List<YamlNode.Text> aliases = form.texts("also called");
        boolean inMatrix = form.yes("in matrix", true);
        List<YamlNode.Text> topics = form.texts("topics");
        Citing citing = Citing.whole(id, draft).refinedBy(form);
        Citation citation = citing.ofArea(entry.place());
        checkNames(id, title, aliases, entry, draft);
        draft.usesTopics(topics, id, true);
        draft.areas.add(new Area(id, title, values(aliases), inMatrix, citation, InOrder.copyOf(values(topics))));
        form.needed("duties");
        form.entries("duties").forEach(d -> DutyReader.read(id, d, citing, draft));
        form.finish();
    }

    /** No two areas may share a name. */
    private static void checkNames(
            String id, String title, List<YamlNode.Text> aliases, YamlNode.Entry entry, ModelDraft draft) {
        Stream.concat(
                        Stream.of(new YamlNode.Text(id, entry.place()), new YamlNode.Text(title, entry.place())),
                        aliases.stream())
                .forEach(name -> {
                    String owner = draft.areaByName.putIfAbsent(name.value().toLowerCase(Locale.ROOT), id);
                    if (owner != null && !owner.equals(id)) {
                        draft.problems.add(
                                name.place(),
                                "`" + name.value() + "` is a name of area `" + owner + "` too",
                                "leave it to one of the two");
                    }
                });
    }

    static List<String> values(List<YamlNode.Text> texts) {
        return texts.stream().map(YamlNode.Text::value).toList();
    }
}
