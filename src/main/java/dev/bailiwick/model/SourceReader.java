package dev.bailiwick.model;

import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;

/** Reads {@code sources}. */
final class SourceReader {

    private SourceReader() {}

    static void read(YamlForm model, ModelDraft draft) {
        for (YamlNode.Entry entry : model.entries("sources")) {
            Ids.check(entry.key(), entry.place(), "source", draft.problems);
            YamlForm form = YamlForm.of(entry.value(), "a source", draft.problems);
            String title = form.text("title").orElse(entry.key());
            String address = form.text("address").orElse("");
            form.finish();
            draft.sources.put(entry.key(), new Source(entry.key(), title, address));
        }
    }
}
