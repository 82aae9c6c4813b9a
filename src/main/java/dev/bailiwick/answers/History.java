package dev.bailiwick.answers;

import dev.bailiwick.model.ModelChange;
import dev.bailiwick.model.ModelDiff;
import dev.bailiwick.model.ResolvedModel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the model came to be what it is.
 *
 * @param current the version of the model in this run
 * @param since how the model differs from older ones, by their versions
 */
public record History(String current, Map<String, ModelDiff> since) {

    private static final Pattern LETTER = Pattern.compile("(?i)^v(?:ersion)?[ .]?(?=\\d)");

    public History {
        since = Map.copyOf(since);
    }

    /** Where no older model is known. */
    public static History none(String current) {
        return new History(current, Map.of());
    }

    public static History of(ResolvedModel current, List<ResolvedModel> older) {
        Map<String, ModelDiff> since = new LinkedHashMap<>();
        for (ResolvedModel model : older) {
            since.putIfAbsent(model.model().version(), ModelDiff.of(model, current));
        }
        return new History(current.model().version(), since);
    }

    /** Whether this is the current version, or it is known how the model has changed since. */
    boolean knows(String version) {
        return version.equals(current) || since.containsKey(version);
    }

    /**
     * The version as it is known, where a spreadsheet has made a date of it, or "v" stands before; as it stands where nobody
     * can tell.
     */
    String named(String version) {
        if (knows(version)) {
            return version;
        }
        String number = LETTER.matcher(version).replaceFirst("");
        if (knows(number)) {
            return number;
        }
        List<String> meant = WrittenDate.in(version).stream()
                .map(LocalDate::toString)
                .filter(this::knows)
                .toList();
        return meant.size() == 1 ? meant.get(0) : version;
    }

    /** What changed in the duties since that version, for people; none if it is the current one, or not known. */
    List<String> changes(String version, List<String> duties, String deployment) {
        ModelDiff diff = since.get(version);
        if (diff == null || version.equals(current)) {
            return List.of();
        }
        Set<String> changes = new LinkedHashSet<>();
        for (String duty : duties) {
            for (ModelChange change : diff.touching(duty, deployment)) {
                changes.add(change.id() + " " + change.words());
            }
        }
        return List.copyOf(changes);
    }
}
