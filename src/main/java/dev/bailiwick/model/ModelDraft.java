package dev.bailiwick.model;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been read of a model so far, and what is wrong with it. Lives while one file is read. */
final class ModelDraft {

    final Problems problems;
    final Map<String, Party> parties = new LinkedHashMap<>();
    final Map<String, Deployment> deployments = new LinkedHashMap<>();
    final Map<String, Source> sources = new LinkedHashMap<>();
    final Map<String, PublishedTable> tables = new LinkedHashMap<>();
    final Set<String> areaIds = new LinkedHashSet<>();
    final List<Area> areas = new ArrayList<>();
    final List<Duty> duties = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();

    /** Where areas and duties list their topics. */
    final List<TopicUse> topicUses = new ArrayList<>();

    /** Where each name of an area was first given, in lower case. */
    final Map<String, String> areaByName = new LinkedHashMap<>();

    /** Where they are not, a row that is not found is no news. */
    boolean tablesAreSound = true;

    ModelDraft(Problems problems) {
        this.problems = problems;
    }

    /** @param byArea whether the area itself lists the topic, not one of its duties */
    record TopicUse(String topic, String areaId, boolean byArea, Place place) {}

    void usesTopics(List<YamlNode.Text> topics, String areaId, boolean byArea) {
        for (YamlNode.Text topic : topics) {
            topicUses.add(new TopicUse(topic.value(), areaId, byArea, topic.place()));
        }
    }

    ResponsibilityModel model(String id, String title, String version, Set<String> outside) {
        return new ResponsibilityModel(
                id,
                title,
                version,
                List.copyOf(parties.values()),
                List.copyOf(deployments.values()),
                List.copyOf(sources.values()),
                List.copyOf(tables.values()),
                areas,
                duties,
                statements,
                outside);
    }
}
