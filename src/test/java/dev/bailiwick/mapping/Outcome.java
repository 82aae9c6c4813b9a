package dev.bailiwick.mapping;

import dev.bailiwick.model.Area;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Party;
import dev.bailiwick.questionnaire.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a user sees of a mapping, but for the reasons: made to be compared. */
record Outcome(
        String area,
        List<String> others,
        List<String> topics,
        List<String> duties,
        Map<String, List<String>> parties,
        Map<String, String> ownership,
        Status status,
        double confidence,
        List<String> doubts) {

    static Outcome of(Mapping mapping) {
        Map<String, List<String>> parties = new LinkedHashMap<>();
        Map<String, String> ownership = new LinkedHashMap<>();
        mapping.answers().forEach((deployment, answer) -> {
            parties.put(deployment, answer.parties().stream().map(Party::name).toList());
            ownership.put(deployment, answer.ownership());
        });
        return new Outcome(
                mapping.area().map(Area::id).orElse(""),
                mapping.others().stream().map(Area::id).toList(),
                mapping.topics(),
                mapping.duties().stream().map(Duty::id).toList(),
                parties,
                ownership,
                mapping.status(),
                mapping.confidence(),
                mapping.doubts());
    }

    static List<Outcome> of(Mapper mapper, List<Item> items) {
        return mapper.map(items).stream().map(Outcome::of).toList();
    }
}
