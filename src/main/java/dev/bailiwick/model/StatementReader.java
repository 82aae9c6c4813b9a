package dev.bailiwick.model;

import dev.bailiwick.yaml.Yaml;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads what is stated about one duty, deployment by deployment. */
final class StatementReader {

    private final String duty;
    private final String words;
    private final Citing citing;
    private final ModelDraft draft;

    /** @param words those of the duty, for statements that give none of their own */
    StatementReader(String duty, String words, Citing citing, ModelDraft draft) {
        this.duty = duty;
        this.words = words;
        this.citing = citing;
        this.draft = draft;
    }

    /** A deployment, with a party, a list of parties, or a mapping that says more. */
    void read(YamlNode.Entry entry) {
        if (!Ids.known(entry.key(), entry.place(), "deployment", draft.deployments.keySet(), draft.problems)) {
            return;
        }
        if (!(entry.value() instanceof YamlNode.Fields)) {
            add(entry, entry.value(), words, Optional.empty(), citing);
            return;
        }
        YamlForm form = YamlForm.of(entry.value(), "a statement", draft.problems);
        Optional<YamlNode> holder = form.needed("party");
        String own = form.text("words").orElse(words);
        Optional<String> condition = form.text("condition");
        Citing refined = citing.refinedBy(form);
        form.finish();
        holder.ifPresent(h -> add(entry, h, own, condition, refined));
    }

    private void add(YamlNode.Entry entry, YamlNode holder, String own, Optional<String> condition, Citing refined) {
        boolean offered = !(holder instanceof YamlNode.Text text && text.value().equals(PartyReader.NOT_OFFERED));
        List<Party> parties = offered ? parties(holder) : List.of();
        Citation citation = refined.ofStatement(entry.key(), entry.place());
        draft.statements.add(new Statement(
                duty, entry.key(), parties, offered, offered ? words(own, citation) : "", condition, citation));
    }

    /** Where no words are given, those of the cited row. */
    private String words(String own, Citation citation) {
        return own.isEmpty() && draft.tables.containsKey(citation.source()) ? citation.row() : own;
    }

    private List<Party> parties(YamlNode holder) {
        List<YamlNode.Text> ids = Yaml.texts(holder, "party", draft.problems);
        if (holder instanceof YamlNode.Sequence list && list.parts().isEmpty()) {
            draft.problems.add(holder.place(), "nobody holds `" + duty + "` here", "name a party, or `not offered`");
        }
        return Ids.known(ids, "party", draft.parties.keySet(), draft.problems).stream()
                .map(id -> draft.parties.get(id))
                .toList();
    }
}
