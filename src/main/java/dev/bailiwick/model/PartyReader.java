package dev.bailiwick.model;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.Optional;

/** Reads {@code parties}. */
final class PartyReader {

    /** What a statement says in place of a party where nobody holds the duty. */
    static final String NOT_OFFERED = "not offered";

    private PartyReader() {}

    static void read(YamlForm model, ModelDraft draft) {
        model.needed("parties");
        for (YamlNode.Entry entry : model.entries("parties")) {
            Ids.check(entry.key(), entry.place(), "party", draft.problems);
            draft.parties.put(entry.key(), party(entry, draft));
        }
    }

    private static Party party(YamlNode.Entry entry, ModelDraft draft) {
        YamlForm form = YamlForm.of(entry.value(), "a party", draft.problems);
        String name = form.text("name").orElse(entry.key());
        String word = form.neededText("role");
        Optional<Role> role = Role.of(word);
        if (role.isEmpty() && !word.isEmpty()) {
            draft.problems.add(
                    form.node("role").orElseThrow().place(),
                    "unknown role `" + word + "`",
                    DidYouMean.hint(word, Role.words()));
        }
        form.finish();
        return new Party(entry.key(), name, role.orElse(Role.THIRD_PARTY));
    }
}
