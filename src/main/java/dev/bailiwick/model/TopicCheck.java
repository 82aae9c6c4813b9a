package dev.bailiwick.model;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.yaml.YamlNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees to it that every topic has one chief area, or none and stands outside. */
final class TopicCheck {

    private TopicCheck() {}

    static void check(ModelDraft draft, List<YamlNode.Text> outside) {
        Map<String, String> byArea = new LinkedHashMap<>();
        Map<String, String> byDuty = new LinkedHashMap<>();
        for (ModelDraft.TopicUse use : draft.topicUses) {
            Ids.check(use.topic(), use.place(), "topic", draft.problems);
            if (use.byArea()) {
                claim(use, byArea, draft);
            }
        }
        for (ModelDraft.TopicUse use : draft.topicUses) {
            if (!use.byArea() && !byArea.containsKey(use.topic())) {
                claim(use, byDuty, draft);
            }
        }
        Set<String> seen = new HashSet<>();
        for (YamlNode.Text topic : outside) {
            checkOutside(topic, byArea.getOrDefault(topic.value(), byDuty.getOrDefault(topic.value(), "")), draft);
            if (!seen.add(topic.value())) {
                draft.problems.add(
                        topic.place(), "topic `" + topic.value() + "` stands here twice", "keep one of the two");
            }
        }
    }

    /** @param topics the ids of those that exist; none if they are not known */
    static void checkKnown(ModelDraft draft, List<YamlNode.Text> outside, Set<String> topics) {
        if (topics.isEmpty()) {
            return;
        }
        draft.topicUses.forEach(use -> checkKnown(use.topic(), use.place(), topics, draft));
        outside.forEach(topic -> checkKnown(topic.value(), topic.place(), topics, draft));
        if (!outside.isEmpty()) {
            checkAllNamed(draft, outside, topics);
        }
    }

    /** Who says what stands outside has to say it of every topic; who does not leaves all the rest outside. */
    private static void checkAllNamed(ModelDraft draft, List<YamlNode.Text> outside, Set<String> topics) {
        Set<String> unnamed = new LinkedHashSet<>(topics);
        draft.topicUses.forEach(use -> unnamed.remove(use.topic()));
        outside.forEach(topic -> unnamed.remove(topic.value()));
        unnamed.forEach(topic -> draft.problems.add(
                outside.get(0).place(),
                "no duty answers to topic `" + topic + "`, and it does not stand here",
                "list it under the `topics` of a duty or an area, or here under `outside`"));
    }

    private static void checkKnown(String topic, Place place, Set<String> topics, ModelDraft draft) {
        if (!topics.contains(topic)) {
            draft.problems.add(place, "there is no topic `" + topic + "`", DidYouMean.hint(topic, topics));
        }
    }

    private static void claim(ModelDraft.TopicUse use, Map<String, String> owners, ModelDraft draft) {
        String owner = owners.putIfAbsent(use.topic(), use.areaId());
        if (owner != null && !owner.equals(use.areaId())) {
            draft.problems.add(
                    use.place(),
                    "topic `" + use.topic() + "` is claimed by area `" + owner + "` and by area `" + use.areaId() + "`",
                    "list it under `topics` of the one area that is its chief one");
        }
    }

    private static void checkOutside(YamlNode.Text topic, String owner, ModelDraft draft) {
        Ids.check(topic.value(), topic.place(), "topic", draft.problems);
        if (!owner.isEmpty()) {
            draft.problems.add(
                    topic.place(),
                    "topic `" + topic.value() + "` stands outside, and area `" + owner + "` lists it",
                    "keep one of the two");
        }
    }
}
