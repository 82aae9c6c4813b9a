package dev.bailiwick.rules;

import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Fields;
import dev.bailiwick.yaml.YamlNode.Text;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The vendor-neutral subjects that a question can be about.
 *
 * @param asks by id, what a question on it wants to know; in the order of the file
 */
public record Topics(Map<String, String> asks) {

    public Topics {
        asks = Collections.unmodifiableMap(new LinkedHashMap<>(asks));
    }

    /** Reads {@code topics.yaml}; what is wrong in it goes to the problems. */
    public static Topics read(Path file, Problems problems) {
        YamlNode root = YamlReader.read(file);
        Map<String, String> asks = new LinkedHashMap<>();
        List<Entry> entries = root instanceof Fields fields ? fields.entries() : List.of();
        for (Entry entry : entries) {
            String text = entry.value() instanceof Text value ? value.value().strip() : "";
            asks.put(entry.key(), text);
            if (text.isEmpty()) {
                problems.add(entry.place(), "topic `" + entry.key() + "` has no text", "say what it asks, in one line");
            }
        }
        if (entries.isEmpty()) {
            problems.add(root.place(), "there are no topics", "write each as `id: what it asks`");
        }
        return new Topics(asks);
    }

    public Set<String> ids() {
        return asks.keySet();
    }
}
