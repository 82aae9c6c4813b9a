package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cases of one rule. Not thread-safe; one use. */
public final class CasesOfRule {

    public static final int FEWEST_HITS = 3;
    public static final int FEWEST_MISSES = 2;

    private final Entry entry;
    private final Problems problems;
    private final Map<String, Place> texts = new HashMap<>();

    CasesOfRule(Entry entry, Problems problems) {
        this.entry = entry;
        this.problems = problems;
    }

    /** The hits, then the misses. */
    List<RuleCase> read() {
        YamlForm form = YamlForm.of(entry.value(), "the cases of a rule", problems);
        List<RuleCase> cases = new ArrayList<>();
        form.needed("hits").ifPresent(node -> cases.addAll(list(node, "hits", FEWEST_HITS)));
        form.needed("misses").ifPresent(node -> cases.addAll(list(node, "misses", FEWEST_MISSES)));
        form.finish();
        return cases;
    }

    private List<RuleCase> list(YamlNode node, String key, int fewest) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            problems.add(node.place(), "`" + key + "` must be a list, not " + node.kind(), "write each in a `- ` line");
            return List.of();
        }
        List<RuleCase> cases = new ArrayList<>();
        for (YamlNode part : sequence.parts()) {
            item(part).ifPresent(item -> cases.add(new RuleCase(entry.key(), key.equals("hits"), item)));
        }
        if (sequence.parts().size() < fewest) {
            problems.add(
                    entry.place(),
                    "rule \"" + entry.key() + "\" has too few " + key + ": "
                            + sequence.parts().size(),
                    "give it at least " + fewest);
        }
        return cases;
    }

    private Optional<Item> item(YamlNode node) {
        if (node instanceof Text text) {
            return item(text.value(), "", node.place());
        }
        YamlForm form = YamlForm.of(node, "a case", problems);
        Optional<String> question = form.needed("question").flatMap(q -> form.text("question"));
        String section = form.text("section").orElse("");
        form.finish();
        return question.flatMap(text -> item(text, section, node.place()));
    }

    private Optional<Item> item(String text, String section, Place place) {
        if (text.isBlank()) {
            problems.add(place, "a case has no text", "write a question, or remove the line");
            return Optional.empty();
        }
        Place other = texts.putIfAbsent(section + "\n" + text, place);
        if (other != null) {
            problems.add(
                    place,
                    "rule \"" + entry.key() + "\" has this case twice",
                    "the other stands at " + other + "; keep one");
        }
        return Optional.of(new Item("", section, text, place));
    }
}
