package dev.bailiwick.evaluation;

import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Duty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a mapping says of one item.
 *
 * @param area the id of the chief area; empty for none
 * @param duties ids
 * @param ownership by deployment id, in the words of the CAIQ
 * @param status as written in the column
 * @param confidence absent where a file does not tell it
 */
public record Said(
        String id,
        String question,
        String area,
        List<String> duties,
        Map<String, String> ownership,
        String status,
        OptionalDouble confidence) {

    public Said {
        duties = List.copyOf(duties);
        ownership = Map.copyOf(ownership);
    }

    static Said of(Mapping mapping) {
        Map<String, String> ownership = new LinkedHashMap<>();
        mapping.answers().forEach((deployment, answer) -> ownership.put(deployment, answer.ownership()));
        return new Said(
                mapping.item().id(),
                mapping.item().text(),
                mapping.area().map(Area::id).orElse(""),
                mapping.duties().stream().map(Duty::id).toList(),
                ownership,
                mapping.status().toString(),
                OptionalDouble.of(mapping.confidence()));
    }
}
