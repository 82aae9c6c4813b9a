package dev.bailiwick.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies suppressions and the baseline to findings, and remembers which of them were of use. Not thread-safe. */
final class Allowances {

    private final Policy policy;
    private final Map<String, Baseline.Row> known;
    private final Set<PlacedSuppression> used = new HashSet<>();
    private final Set<String> found = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<PlacedSuppression> inRun = new HashSet<>();

    Allowances(Policy policy) {
        this.policy = policy;
        this.known = policy.baseline()
                .filter(baseline -> !baseline.isExpired(policy.today()))
                .map(Baseline::byFingerprint)
                .orElse(Map.of());
    }

    /** The same for a file that was read as a whole: what the baseline knows of it and is not found is mended. */
    List<Finding> applyToWhole(List<Finding> findings, List<String> items, String file) {
        whole.add(policy.folders().nameOf(file));
        return applyTo(findings, items, file);
    }

    /**
     * The findings of one file, with what allows them.
     *
     * @param items the ids of its items
     */
    List<Finding> applyTo(List<Finding> findings, List<String> items, String file) {
        Set<String> known = Set.copyOf(items);
        policy.suppressions().stream()
                .filter(placed -> placed.isMeantFor(file, known))
                .forEach(inRun::add);
        return findings.stream().map(finding -> allowed(finding, file)).toList();
    }

    private Finding allowed(Finding finding, String file) {
        found.add(finding.fingerprint());
        Optional<PlacedSuppression> fitting = policy.suppressions().stream()
                .filter(suppression -> suppression.fits(finding, file))
                .filter(suppression -> !suppression.suppression().reason().isEmpty())
                .findFirst();
        fitting.ifPresent(used::add);
        return new Finding(
                finding.check(),
                finding.severity(),
                finding.where(),
                finding.itemId(),
                finding.message(),
                finding.help(),
                finding.fingerprint(),
                finding.beside(),
                fitting.filter(suppression -> !suppression.isExpired(policy.today()))
                        .map(PlacedSuppression::suppression),
                known.containsKey(finding.fingerprint()));
    }

    /**
     * What is to be said of the suppressions and of the baseline, in their order. Whether a suppression of what is not in
     * this run is of use is not known, and counts as yes.
     */
    List<AllowedFault> subjects(Set<String> checks) {
        List<AllowedFault> subjects = new ArrayList<>();
        for (PlacedSuppression placed : policy.suppressions()) {
            subjects.add(new AllowedFault(
                    placed.suppression(),
                    placed.place(),
                    checks.contains(placed.suppression().check()),
                    placed.isExpired(policy.today()),
                    used.contains(placed) || !inRun.contains(placed),
                    false));
        }
        policy.baseline().ifPresent(baseline -> rows(baseline, checks, subjects));
        return subjects;
    }

    /** Of what is not found in files that are not in this run, or could not be read as a whole, nothing is known. */
    private void rows(Baseline baseline, Set<String> checks, List<AllowedFault> subjects) {
        for (Baseline.Row row : baseline.rows()) {
            if (row.isJudgedBy(whole) || found.contains(row.fingerprint())) {
                Suppression allowed = new Suppression(row.check(), row.item(), "", baseline.until());
                subjects.add(new AllowedFault(
                        allowed,
                        row.place(),
                        checks.contains(row.check()),
                        baseline.isExpired(policy.today()),
                        found.contains(row.fingerprint()),
                        true));
            }
        }
    }
}
