package dev.bailiwick.mapping;

import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.Yaml;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Fields;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How signals add up: data that an analyst may change, read from {@code weighing.yaml}.
 *
 * @param roles for each part of an item, the share of its weight that a signal from there keeps, 0 to 1
 * @param split the share that a signal keeps if some of its mentions stand in the question and some in the section, 0 to 1
 * @param little the share of a certain signal up to which the question itself says little, 0 to 1
 * @param contextAlone the share that a signal from the section keeps if the question itself says little, 0 to 1
 * @param further the share that each further signal of an area keeps of what the one before it kept, 0 to 1
 * @param confidence that any evidence at all gives, 0 to 1
 * @param confidencePerWeight what each point of the chief area's weight adds, up to 10 points
 * @param confidencePerLead what each point of its lead over the next area adds, up to 6 points
 */
public record Weighing(
        Map<Role, Double> roles,
        double split,
        double little,
        double contextAlone,
        double further,
        double confidence,
        double confidencePerWeight,
        double confidencePerLead) {

    private static final double MOST_WEIGHT = 10;
    private static final double MOST_LEAD = 6;

    private static final String SPLIT = "split";
    private static final String LITTLE = "little";
    private static final String CONTEXT_ALONE = "context-alone";
    private static final String FURTHER = "further";
    private static final String CONFIDENCE = "confidence";
    private static final String PER_WEIGHT = "confidence-per-weight";
    private static final String PER_LEAD = "confidence-per-lead";

    /** Reads the file; what is wrong in it goes to the problems, and the value is then 0. */
    public static Weighing read(Path file, Problems problems) {
        YamlNode root = YamlReader.read(file);
        Map<String, Double> values = new LinkedHashMap<>();
        List<Entry> entries = root instanceof Fields fields ? fields.entries() : List.of();
        for (Entry entry : entries) {
            if (!keys().contains(entry.key())) {
                problems.add(entry.place(), "unknown key `" + entry.key() + "`", DidYouMean.hint(entry.key(), keys()));
            }
            values.put(entry.key(), Yaml.share(entry.value(), 0, problems));
        }
        for (String key : keys()) {
            if (!values.containsKey(key)) {
                problems.add(root.place(), "`" + key + "` is missing", "give it a share from 0 to 1");
            }
        }
        Map<Role, Double> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role, values.getOrDefault(keyOf(role), 0.0));
        }
        return new Weighing(
                roles,
                values.getOrDefault(SPLIT, 0.0),
                values.getOrDefault(LITTLE, 0.0),
                values.getOrDefault(CONTEXT_ALONE, 0.0),
                values.getOrDefault(FURTHER, 0.0),
                values.getOrDefault(CONFIDENCE, 0.0),
                values.getOrDefault(PER_WEIGHT, 0.0),
                values.getOrDefault(PER_LEAD, 0.0));
    }

    private static List<String> keys() {
        return Stream.concat(
                        Stream.of(Role.values()).map(Weighing::keyOf),
                        Stream.of(SPLIT, LITTLE, CONTEXT_ALONE, FURTHER, CONFIDENCE, PER_WEIGHT, PER_LEAD))
                .toList();
    }

    private static String keyOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How sure a chief area of this weight and lead is, 0 to 1 in hundredths: rules judge by what users read. */
    double confidenceIn(double weight, double lead) {
        double sum = confidence
                + confidencePerWeight * Math.min(weight, MOST_WEIGHT)
                + confidencePerLead * Math.min(lead, MOST_LEAD);
        return Math.round(Math.min(1, sum) * 100) / 100.0;
    }

    double shareOf(Role role) {
        return roles.getOrDefault(role, 0.0);
    }
}
