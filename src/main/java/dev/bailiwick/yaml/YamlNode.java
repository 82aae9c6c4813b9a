package dev.bailiwick.yaml;

import dev.bailiwick.problem.Place;
import java.util.List;
import java.util.Optional;

/** A node of a YAML document, with the place where it begins. */
public sealed interface YamlNode {

    Place place();

    /** What a person would call it: {@code a text}, {@code a list}, {@code a mapping}. */
    String kind();

    /** A text, number, boolean or nothing, as written. */
    record Text(String value, Place place) implements YamlNode {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** Its parts in the order of the file. */
    record Sequence(List<YamlNode> parts, Place place) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Its entries in the order of the file; keys are unique. */
    record Fields(List<Entry> entries, Place place) implements YamlNode {
        @Override
        public String kind() {
            return "a mapping";
        }

        public Optional<YamlNode> get(String key) {
            return entries.stream()
                    .filter(e -> e.key.equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** @param place where the key stands */
    record Entry(String key, YamlNode value, Place place) {}
}
