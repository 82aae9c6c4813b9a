package dev.bailiwick.yaml;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping that is read key by key. What is missing or of the wrong kind stands as if it were empty, so that reading goes
 * on, and is put on record; {@link #finish} must come last. Not thread-safe.
 */
public final class YamlForm {

    private final YamlNode.Fields fields;
    private final boolean usable;
    private final String what;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private YamlForm(YamlNode.Fields fields, boolean usable, String what, Problems problems) {
        this.fields = fields;
        this.usable = usable;
        this.what = what;
        this.problems = problems;
    }

    /** @param what the mapping is, with its article, as messages name it: {@code a party} */
    public static YamlForm of(YamlNode node, String what, Problems problems) {
        if (node instanceof YamlNode.Fields fields) {
            return new YamlForm(fields, true, what, problems);
        }
        problems.add(node.place(), what + " must be a mapping, not " + node.kind(), "write `key: value` lines");
        return new YamlForm(new YamlNode.Fields(List.of(), node.place()), false, what, problems);
    }

    public Place place() {
        return fields.place();
    }

    /** The node under a key, whatever its kind. */
    public Optional<YamlNode> node(String key) {
        asked.add(key);
        return fields.get(key);
    }

    /** As {@link #node}, and a problem where it is missing, unless a key that looks like it is there. */
    public Optional<YamlNode> needed(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty() && usable) {
            missing.add(key);
        }
        return node;
    }

    /** The text under a key, stripped; absent where it is missing, blank or of another kind. */
    public Optional<String> text(String key) {
        return node(key).flatMap(n -> textOf(key, n));
    }

    /** The text under a key that must be there; empty where it is not. */
    public String neededText(String key) {
        Optional<YamlNode> node = needed(key);
        Optional<String> text = node.flatMap(n -> textOf(key, n));
        if (text.isEmpty() && node.filter(YamlNode.Text.class::isInstance).isPresent()) {
            problems.add(node.get().place(), "`" + key + "` of " + what + " is empty");
        }
        return text.orElse("");
    }

    /** A number from 0 to 1 that must be there; 1 where it is missing or something else, which goes to the problems. */
    public double neededShare(String key) {
        return needed(key).map(node -> Yaml.share(node, 1, problems)).orElse(1.0);
    }

    /** The texts of a list, or a single text that stands for a list of one; blank ones are reported. */
    public List<YamlNode.Text> texts(String key) {
        return node(key).map(n -> Yaml.texts(n, key, problems)).orElse(List.of());
    }

    /** {@code yes} or {@code no}. */
    public boolean yes(String key, boolean otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty() || text.get().equals("yes") || text.get().equals("no")) {
            return text.map("yes"::equals).orElse(otherwise);
        }
        problems.add(node(key).orElseThrow().place(), "`" + key + "` must be `yes` or `no`, not `" + text.get() + "`");
        return otherwise;
    }

    /** The entries of a mapping under a key. */
    public List<YamlNode.Entry> entries(String key) {
        return node(key).map(n -> entriesOf(key, n)).orElse(List.of());
    }

    /** The parts of a list under a key. */
    public List<YamlNode> parts(String key) {
        return node(key).map(n -> Yaml.parts(n, key, problems)).orElse(List.of());
    }

    /** Reports every key that was not asked for, and every one that is needed and missing. Call it last. */
    public void finish() {
        for (YamlNode.Entry entry : fields.entries()) {
            if (!asked.contains(entry.key())) {
                problems.add(
                        entry.place(),
                        "unknown key `" + entry.key() + "` in " + what,
                        DidYouMean.hint(entry.key(), asked));
                DidYouMean.nearest(entry.key(), asked).ifPresent(missing::remove);
            }
        }
        missing.forEach(key -> problems.add(place(), what + " needs `" + key + "`"));
    }

    private Optional<String> textOf(String key, YamlNode node) {
        if (node instanceof YamlNode.Text text) {
            return Optional.of(text.value().strip()).filter(t -> !t.isEmpty());
        }
        problems.add(node.place(), "`" + key + "` must be a text, not " + node.kind());
        return Optional.empty();
    }

    private List<YamlNode.Entry> entriesOf(String key, YamlNode node) {
        if (node instanceof YamlNode.Fields mapping) {
            return mapping.entries();
        }
        problems.add(node.place(), "`" + key + "` must be a mapping, not " + node.kind());
        return List.of();
    }
}
