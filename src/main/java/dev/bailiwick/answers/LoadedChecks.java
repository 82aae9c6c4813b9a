package dev.bailiwick.answers;

import dev.bailiwick.language.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The checks of one or more folders, ready to run. Immutable, thread-safe.
 *
 * @param definitions by id, in the order of ids
 * @param vocabulary by which the texts of answers are read
 */
public record LoadedChecks(
        Map<String, CheckDefinition> definitions, CheckRules rules, WordLists words, Vocabulary vocabulary) {

    public LoadedChecks {
        definitions = Collections.unmodifiableMap(new TreeMap<>(definitions));
    }

    /** In the order of their ids. */
    public List<CheckInfo> infos() {
        return definitions.values().stream().map(CheckDefinition::info).toList();
    }

    public Optional<CheckInfo> info(String id) {
        return Optional.ofNullable(definitions.get(id)).map(CheckDefinition::info);
    }
}
