package dev.bailiwick.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user says of findings beforehand.
 *
 * @param severities those that differ from the checks' own, by the ids of checks
 * @param off the ids of checks whose findings are left out
 * @param today the day by which suppressions and the baseline expire
 * @param folders by which files are told apart
 */
public record Policy(
        FailOn failOn,
        Map<String, Severity> severities,
        Set<String> off,
        List<PlacedSuppression> suppressions,
        Optional<Baseline> baseline,
        LocalDate today,
        RunFolders folders) {

    public Policy {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
        suppressions = List.copyOf(suppressions);
    }
}
