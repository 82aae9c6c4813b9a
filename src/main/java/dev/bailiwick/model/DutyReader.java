package dev.bailiwick.model;

import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.List;

/** Reads one duty with its statements. */
final class DutyReader {

    private static final String HELD_BY = "held by";

    private DutyReader() {}

    static void read(String areaId, YamlNode.Entry entry, Citing areaCiting, ModelDraft draft) {
        String id = areaId + "." + entry.key();
        Ids.check(entry.key(), entry.place(), "duty", draft.problems);
        YamlForm form = YamlForm.of(entry.value(), "a duty", draft.problems);
        String words = form.text("words").orElse("");
        String text = form.text("text").orElse(words);
        if (text.isEmpty()) {
            form.neededText("text");
        }
        List<YamlNode.Text> topics = form.texts("topics");
        draft.usesTopics(topics, areaId, false);
        draft.duties.add(new Duty(id, areaId, text, InOrder.copyOf(AreaReader.values(topics))));
        StatementReader statements = new StatementReader(id, words, areaCiting.refinedBy(form), draft);
        form.needed(HELD_BY);
        List<YamlNode.Entry> stated = form.entries(HELD_BY);
        if (stated.isEmpty() && form.node(HELD_BY).isPresent()) {
            draft.problems.add(entry.place(), "no deployment states duty `" + id + "`", "name one under `held by`");
        }
        stated.forEach(statements::read);
        form.finish();
    }
}
