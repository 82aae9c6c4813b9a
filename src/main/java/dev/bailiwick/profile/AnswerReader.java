package dev.bailiwick.profile;

import dev.bailiwick.model.Role;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an answer column of a profile is filled with. */
final class AnswerReader {

    private AnswerReader() {}

    static AnswerColumn read(YamlNode.Entry entry, Problems problems) {
        if (entry.value() instanceof YamlNode.Text text) {
            return new AnswerColumn(entry.key(), true, template(text, problems), Map.of());
        }
        YamlForm form = YamlForm.of(entry.value(), "column `" + entry.key() + "`", problems);
        Optional<Template> always = form.node("write").flatMap(node -> templateOf(node, problems));
        Map<Set<Role>, Template> byParty = new HashMap<>();
        form.entries("by party").forEach(e -> byParty(e, byParty, problems));
        boolean needed = form.yes("needed", true);
        form.finish();
        if (always.isPresent() != byParty.isEmpty()) {
            problems.add(entry.place(), "column `" + entry.key() + "` needs one of `write` and `by party`");
        }
        return new AnswerColumn(entry.key(), needed, always, byParty);
    }

    private static void byParty(YamlNode.Entry entry, Map<Set<Role>, Template> byParty, Problems problems) {
        Set<Role> roles = RoleReader.roles(entry, problems);
        templateOf(entry.value(), problems).ifPresent(template -> {
            if (byParty.putIfAbsent(roles, template) != null) {
                RoleReader.twice(entry, problems);
            }
        });
    }

    private static Optional<Template> templateOf(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Text text) {
            return template(text, problems);
        }
        problems.add(node.place(), "what to write must be a text, not " + node.kind());
        return Optional.empty();
    }

    private static Optional<Template> template(YamlNode.Text text, Problems problems) {
        Template.unknown(text.value())
                .ifPresent(word -> problems.add(
                        text.place(), "nothing is called `{" + word + "}`", DidYouMean.hint(word, Slot.words())));
        return Template.of(text.value());
    }
}
