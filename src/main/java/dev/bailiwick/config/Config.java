package dev.bailiwick.config;

import dev.bailiwick.answers.FailOn;
import dev.bailiwick.answers.PlacedSuppression;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code bailiwick.yaml} says. Immutable.
 *
 * @param file its name as shown to people; empty where there is none
 * @param baseline the file that holds the baseline
 * @param models older versions of the model, as file names or {@code git:REV:path}
 * @param severities by the ids of checks: {@code error}, {@code warning}, {@code info} or {@code off}
 * @param answerSets in the order of the file; of two that mean a file, the first holds
 * @param suppressions in the order of the file
 * @param profiles by name
 */
public record Config(
        Optional<String> file,
        Optional<Setting<String>> model,
        Optional<Setting<FailOn>> failOn,
        Optional<Setting<Path>> baseline,
        Optional<Setting<List<String>>> models,
        Map<String, Setting<String>> severities,
        List<AnswerSetSettings> answerSets,
        List<PlacedSuppression> suppressions,
        Map<String, Profile> profiles) {

    /** Where there is no such file, or it is not to be read. */
    public static final Config NONE = new Config(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(),
            Map.of());

    /** A set of settings with a name, that hold in place of the others where it is asked for. */
    public record Profile(Optional<Setting<FailOn>> failOn, Map<String, Setting<String>> severities) {

        public Profile {
            severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        }
    }

    public Config {
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        answerSets = List.copyOf(answerSets);
        suppressions = List.copyOf(suppressions);
        profiles = Collections.unmodifiableMap(new LinkedHashMap<>(profiles));
    }

    /** What is said of a file, by the name that the user gave it. */
    public Optional<AnswerSetSettings> of(String answerSet) {
        return answerSets.stream().filter(set -> set.files().test(answerSet)).findFirst();
    }

    /** The same with the settings of a profile in place of its own. */
    public Config with(Profile profile) {
        Map<String, Setting<String>> all = new LinkedHashMap<>(severities);
        all.putAll(profile.severities);
        Optional<Setting<FailOn>> fail = profile.failOn.or(() -> failOn);
        return new Config(file, model, fail, baseline, models, all, answerSets, suppressions, profiles);
    }
}
